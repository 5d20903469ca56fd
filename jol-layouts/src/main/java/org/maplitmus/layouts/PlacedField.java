package org.maplitmus.layouts;

/**
 * A field and where it lies.
 *
 * @param name unique in its layout: the declaring class's simple name, a dot, the field's name
 * @param span its bytes
 */
public record PlacedField(String name, Span span) {}
