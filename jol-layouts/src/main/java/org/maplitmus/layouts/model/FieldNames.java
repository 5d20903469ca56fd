package org.maplitmus.layouts.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maplitmus.layouts.shape.ClassShape;

/** Unique names of the fields of a hierarchy: the class, by its simple name if no other has it, a dot, the field. */
public final class FieldNames {

    private final Map<String, String> classes;

    /** The names of a class and its superclasses. */
    public FieldNames(ClassShape shape) {
        List<String> simpleNames =
                shape.hierarchy().stream().map(ClassShape::simpleName).toList();
        this.classes = shape.hierarchy().stream()
                .collect(Collectors.toMap(
                        ClassShape::name,
                        level -> Collections.frequency(simpleNames, level.simpleName()) == 1
                                ? level.simpleName()
                                : level.name()));
    }

    /** The name of a field of the class with this binary name. */
    public String of(String className, String field) {
        return classes.get(className) + "." + field;
    }
}
