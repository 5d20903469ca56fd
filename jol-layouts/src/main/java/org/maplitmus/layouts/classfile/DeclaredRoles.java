package org.maplitmus.layouts.classfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.FieldNames;
import org.maplitmus.layouts.shape.ClassShape;

/** The roles that a class declares of itself, with {@code @HotGroup} and {@code @Padding}. */
public final class DeclaredRoles {

    private DeclaredRoles() {}

    /** What the class and its superclasses declare; empty if they declare no hot group. */
    public static Optional<Roles> of(ClassFiles files, String className) {
        ClassShape shape = files.shape(className);
        FieldNames names = new FieldNames(shape);
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Set<String> padding = new LinkedHashSet<>();
        for (ParsedClass level : files.hierarchy(className)) {
            for (DeclaredField field : level.fields()) {
                String name = names.of(level.name(), field.shape().name());
                field.hotGroup()
                        .ifPresent(group -> groups.computeIfAbsent(group, any -> new LinkedHashSet<>())
                                .add(name));
                if (field.padding()) {
                    padding.add(name);
                }
            }
        }
        List<Group> hot = new ArrayList<>();
        groups.forEach((group, fields) -> hot.add(new Group(group, fields)));
        return hot.isEmpty()
                ? Optional.empty()
                : Optional.of(new Roles(hot, field -> padding.contains(field.name()), false));
    }
}
