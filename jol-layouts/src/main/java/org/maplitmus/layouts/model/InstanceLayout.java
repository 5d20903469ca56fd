package org.maplitmus.layouts.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldType;

/**
 * Where the parts of an instance lie, in bytes.
 *
 * @param headerSize bytes of the header, without the length of an array
 * @param lengthWord the length of an array; empty for an object with fields
 * @param size of the instance, up to the start of the next object
 * @param alignment of objects: every object starts at a multiple of it
 * @param fields every field, inherited ones included, or every element of an array
 */
public record InstanceLayout(
        long headerSize, Optional<Span> lengthWord, long size, long alignment, List<PlacedField> fields) {

    /** Copies the list. */
    public InstanceLayout {
        fields = List.copyOf(fields);
    }

    /** An object with fields. */
    public InstanceLayout(long headerSize, long size, long alignment, List<PlacedField> fields) {
        this(headerSize, Optional.empty(), size, alignment, fields);
    }

    /**
     * Where a field lies.
     *
     * @param name see {@link PlacedField#name}
     * @throws IllegalArgumentException if there is none of that name
     */
    public Span span(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(PlacedField::span)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + name + " in this layout"));
    }

    /** The layout of a class under a model. */
    public static InstanceLayout of(ClassShape shape, LayoutModel model) {
        return model.rules() == LayoutModel.Rules.JDK_8
                ? SimulatedPlacement.layout(shape, model)
                : FieldPlacement.layout(shape, model);
    }

    /** The layout of an array under a model; its elements are called by their indexes in brackets. */
    public static InstanceLayout ofArray(FieldType element, int length, LayoutModel model) {
        long base = model.arrayBase(element);
        long step = element.size(model.referenceSize());
        return new InstanceLayout(
                model.headerSize(),
                Optional.of(new Span(model.lengthOffset(), Integer.BYTES)),
                Bytes.roundUp(base + length * step, model.alignment()),
                model.alignment(),
                IntStream.range(0, length)
                        .mapToObj(i -> new PlacedField("[" + i + "]", new Span(base + i * step, step)))
                        .toList());
    }
}
