package org.maplitmus.layouts.technique;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.Contention;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;

/**
 * A class written for a technique, from its topmost superclass down; each call adds fields to the lowest class until
 * {@link #below} begins another.
 */
final class Sample {

    private static final Pattern PADDING = Pattern.compile("pad\\d+");

    private final List<List<FieldShape>> levels = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<Boolean> contended = new ArrayList<>(List.of(false));
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private int number;

    Sample pad(int count, FieldType type) {
        for (int i = 0; i < count; i++) {
            lowest().add(new FieldShape("pad" + number++, type));
        }
        return this;
    }

    Sample hot(FieldType type) {
        return hot(type, Contention.NONE);
    }

    Sample hot(FieldType type, Contention contention) {
        String name = "hot" + number++;
        lowest().add(new FieldShape(name, type, contention));
        groups.put(name, Set.of(className(levels.size() - 1) + "." + name));
        return this;
    }

    Sample cold(FieldType type) {
        lowest().add(new FieldShape("cold" + number++, type));
        return this;
    }

    /** Begins a subclass. */
    Sample below() {
        levels.add(new ArrayList<>());
        contended.add(false);
        return this;
    }

    /** Marks the lowest class {@code @Contended}. */
    Sample contended() {
        contended.set(contended.size() - 1, true);
        return this;
    }

    Technique called(String name) {
        ClassShape shape = shape();
        List<Group> hot = new ArrayList<>();
        groups.forEach((group, fields) -> hot.add(new Group(group, fields)));
        Roles roles = Roles.of(hot, PADDING);
        return new Technique(name, line -> new Obligation(name, model -> InstanceLayout.of(shape, model), roles, line));
    }

    private ClassShape shape() {
        Optional<ClassShape> shape = Optional.empty();
        for (int i = 0; i < levels.size(); i++) {
            shape = Optional.of(new ClassShape(className(i), shape, contended.get(i), levels.get(i)));
        }
        return shape.orElseThrow();
    }

    private List<FieldShape> lowest() {
        return levels.get(levels.size() - 1);
    }

    private static String className(int level) {
        return "Level" + level;
    }
}
