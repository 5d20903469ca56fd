package org.maplitmus.layouts.shape;

/**
 * An instance field as its class declares it.
 *
 * @param name its name
 * @param type its type
 * @param contention whether it is marked {@code @Contended}
 */
public record FieldShape(String name, FieldType type, Contention contention) {

    /** A field without annotations. */
    public FieldShape(String name, FieldType type) {
        this(name, type, Contention.NONE);
    }
}
