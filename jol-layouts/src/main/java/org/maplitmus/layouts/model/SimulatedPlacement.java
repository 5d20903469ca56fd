package org.maplitmus.layouts.model;

import java.util.List;
import org.maplitmus.layouts.shape.ClassShape;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.layouters.HotSpotLayouter;

/** Places fields as JDK 8 to 14 do, by JOL's simulation; nobody has compared it with a machine here. */
final class SimulatedPlacement {

    private static final int JDK = 8;

    private SimulatedPlacement() {}

    static InstanceLayout layout(ClassShape shape, LayoutModel model) {
        ClassLayout layout = new HotSpotLayouter(new JolModel(model), JDK).layout(JolClasses.data(shape));
        FieldNames names = new FieldNames(shape);
        List<PlacedField> fields =
                layout.fields().stream().map(field -> placed(field, names)).toList();
        return new InstanceLayout(model.headerSize(), layout.instanceSize(), model.alignment(), fields);
    }

    private static PlacedField placed(FieldLayout field, FieldNames names) {
        return new PlacedField(names.of(field.hostClass(), field.name()), new Span(field.offset(), field.size()));
    }
}
