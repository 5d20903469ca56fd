package org.maplitmus.layouts.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.Contention;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;
import org.openjdk.jol.info.ClassData;
import org.openjdk.jol.info.FieldData;

/** Class shapes as JOL describes them, and back. */
final class JolClasses {

    private static final String OBJECT = Object.class.getName();
    private static final String CLASS_GROUP = "the class";

    private JolClasses() {}

    /** JOL marks no class that it has not parsed itself: the fields of a contended one are one contended group. */
    static ClassData data(ClassShape shape) {
        ClassData data = new ClassData(shape.name());
        data.addSuperClassData(shape.parent().map(JolClasses::data).orElseGet(JolClasses::object));
        List<ClassShape> upwards = new ArrayList<>(shape.hierarchy());
        Collections.reverse(upwards);
        for (ClassShape level : upwards) {
            level.fields().forEach(field -> data.addField(data(level, field)));
            data.addSuperClass(level.name());
        }
        data.addSuperClass(OBJECT);
        return data;
    }

    private static ClassData object() {
        ClassData object = new ClassData(OBJECT);
        object.addSuperClass(OBJECT);
        return object;
    }

    static ClassShape shape(ClassData data) {
        Optional<ClassShape> shape = Optional.empty();
        for (String name : data.classHierarchy()) {
            if (!name.equals(OBJECT)) {
                List<FieldShape> fields =
                        data.fieldsFor(name).stream().map(JolClasses::shape).toList();
                shape = Optional.of(new ClassShape(name, shape, contended(data, name), fields));
            }
        }
        return shape.orElseGet(() -> ClassShape.root(data.name(), List.of()));
    }

    private static FieldData data(ClassShape level, FieldShape field) {
        Contention contention =
                level.contended() && !field.contention().marked() ? Contention.in(CLASS_GROUP) : field.contention();
        return FieldData.create(
                level.name(), field.name(), field.type().keyword(), contention.marked(), contention.group());
    }

    private static FieldShape shape(FieldData field) {
        Contention contention = field.isContended()
                ? Contention.in(Optional.ofNullable(field.contendedGroup()).orElse(""))
                : Contention.NONE;
        return new FieldShape(field.name(), FieldType.ofName(field.typeClass()), contention);
    }

    private static boolean contended(ClassData data, String name) {
        ClassData level = data;
        while (level != null && !level.name().equals(name)) {
            level = level.superClass();
        }
        return level != null && level.isContended();
    }
}
