package org.maplitmus.benchmarks.plan;

import org.maplitmus.maps.detection.Detection;

/**
 * A map in the mode in which it is measured.
 *
 * @param mode ignored by the maps that have none
 */
public record Subject(MapKind map, Detection mode) {

    /** The map without its misuse detection, which its peers do not have. */
    public static Subject unwatched(MapKind map) {
        return new Subject(map, Detection.OFF);
    }
}
