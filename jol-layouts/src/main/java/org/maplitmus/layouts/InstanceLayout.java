package org.maplitmus.layouts;

import java.util.List;

/**
 * Where the parts of an instance lie, in bytes.
 *
 * @param headerSize bytes of the header
 * @param size of the instance, up to the start of the next object
 * @param alignment of objects: every object starts at a multiple of it
 * @param fields every field, inherited ones included
 */
public record InstanceLayout(long headerSize, long size, long alignment, List<PlacedField> fields) {

    /** Copies the list. */
    public InstanceLayout {
        fields = List.copyOf(fields);
    }
}
