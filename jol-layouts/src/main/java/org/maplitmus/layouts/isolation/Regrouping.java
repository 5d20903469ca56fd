package org.maplitmus.layouts.isolation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maplitmus.layouts.model.FieldNames;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;

/** A class whose hot groups have moved to classes of their own below it, each between classes of padding. */
final class Regrouping {

    private final ClassShape shape;
    private final Roles roles;
    private final FieldNames names;

    Regrouping(ClassShape shape, Roles roles) {
        this.shape = shape;
        this.roles = roles;
        this.names = new FieldNames(shape);
    }

    /** The groups under the names that their fields have there. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < roles.groups().size(); i++) {
            Set<String> fields = new LinkedHashSet<>();
            for (FieldShape field : hotFields(roles.groups().get(i))) {
                fields.add(className(i) + "." + field.name());
            }
            groups.add(new Group(roles.groups().get(i).name(), fields));
        }
        return groups;
    }

    ClassShape padded(int bytes) {
        Optional<ClassShape> above = Optional.empty();
        for (ClassShape level : shape.hierarchy()) {
            above = Optional.of(new ClassShape(level.name(), above, level.contended(), others(level)));
        }
        for (int i = 0; i < roles.groups().size(); i++) {
            ClassShape padding = PaddingFix.padding(i, above, bytes);
            above = Optional.of(
                    padding.extended(className(i), hotFields(roles.groups().get(i))));
        }
        return PaddingFix.padding(roles.groups().size(), above, bytes);
    }

    String sentence(int bytes) {
        String hot = roles.groups().stream().map(Group::name).collect(Collectors.joining(" and "));
        return roles.groups().size() == 1
                ? "move %s to a class of its own below all others, with a class of %d byte fields before it and one behind"
                        .formatted(hot, bytes)
                : "move %s to a class each below all others, with a class of %d byte fields before each and behind the last"
                        .formatted(hot, bytes);
    }

    private List<FieldShape> hotFields(Group group) {
        return shape.hierarchy().stream()
                .flatMap(level -> level.fields().stream()
                        .filter(field -> group.fields().contains(names.of(level.name(), field.name()))))
                .toList();
    }

    private List<FieldShape> others(ClassShape level) {
        return level.fields().stream()
                .filter(field -> roles.groups().stream()
                        .noneMatch(group -> group.fields().contains(names.of(level.name(), field.name()))))
                .toList();
    }

    private static String className(int group) {
        return "Regrouped" + group;
    }
}
