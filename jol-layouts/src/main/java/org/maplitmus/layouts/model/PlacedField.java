package org.maplitmus.layouts.model;

/**
 * A field and where it lies.
 *
 * @param name unique in its layout: the declaring class' simple name (its whole name if a superclass has the same
 *     simple name), a dot, the field's name; or the index of an element in brackets
 * @param span its bytes
 */
public record PlacedField(String name, Span span) {

    /** The field's own name, without its class. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
