package org.maplitmus.layouts.model;

import java.util.Map;
import java.util.stream.Collectors;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.Contention;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;

/** Fields and layouts, briefly. */
final class Shapes {

    private Shapes() {}

    static FieldShape field(String name, FieldType type) {
        return new FieldShape(name, type);
    }

    static FieldShape contended(String name, FieldType type, String group) {
        return new FieldShape(name, type, Contention.in(group));
    }

    /** The offset of each field of a class under a model. */
    static Map<String, Long> offsets(ClassShape shape, LayoutModel model) {
        return offsets(InstanceLayout.of(shape, model));
    }

    static Map<String, Long> offsets(InstanceLayout layout) {
        return layout.fields().stream()
                .collect(Collectors.toMap(
                        PlacedField::name, field -> field.span().offset()));
    }
}
