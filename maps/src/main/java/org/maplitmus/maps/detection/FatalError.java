package org.maplitmus.maps.detection;

/** The report of a map that was used by several threads at once: what ends a Go program. */
public final class FatalError extends Error {

    private static final long serialVersionUID = 1;

    FatalError(String message) {
        super(message);
    }
}
