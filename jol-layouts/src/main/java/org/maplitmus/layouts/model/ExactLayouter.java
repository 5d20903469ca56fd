package org.maplitmus.layouts.model;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldType;
import org.openjdk.jol.info.ClassData;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldData;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.layouters.Layouter;

/**
 * A JOL layouter for a layout model, {@code @Contended} included, so that JOL's own printing shows exact layouts:
 * {@code ClassLayout.parseClass(type, new ExactLayouter(LayoutModel.JDK25)).toPrintable()}.
 *
 * <p>Thread-safe. JOL 0.17's own simulation ignores {@code @Contended} for JDK 15 and later and does not know that JDK
 * 25 begins with references where a superclass ends with one. Of JDK 8 to 14 this gives what JOL gives. Fields that
 * reflection hides, and those that the virtual machine adds to Class, Thread and their like, are unknown to JOL.
 *
 * @param model how to lay out
 */
public record ExactLayouter(LayoutModel model) implements Layouter {

    @Override
    public ClassLayout layout(ClassData data) {
        return data.isArray() ? array(data) : object(data);
    }

    private ClassLayout object(ClassData data) {
        ClassShape shape = JolClasses.shape(data);
        InstanceLayout layout = InstanceLayout.of(shape, model);
        FieldNames names = new FieldNames(shape);
        Map<String, FieldData> declared = data.fields().stream()
                .collect(Collectors.toMap(field -> names.of(field.hostClass(), field.name()), Function.identity()));
        SortedSet<FieldLayout> fields = layout.fields().stream()
                .map(field -> new FieldLayout(
                        declared.get(field.name()),
                        field.span().offset(),
                        field.span().size()))
                .collect(Collectors.toCollection(TreeSet::new));
        return ClassLayout.create(data, fields, new JolModel(model), layout.size(), true);
    }

    private ClassLayout array(ClassData data) {
        FieldType element = FieldType.ofName(data.arrayComponentType());
        long base = model.arrayBase(element);
        long bytes = data.arrayLength() * element.size(model.referenceSize());
        SortedSet<FieldLayout> elements = new TreeSet<>();
        elements.add(new FieldLayout(
                FieldData.create(data.arrayClass(), "<elements>", data.arrayComponentType()), base, bytes));
        long size = Bytes.roundUp(base + bytes, model.alignment());
        return ClassLayout.create(data, elements, new JolModel(model), size, false);
    }
}
