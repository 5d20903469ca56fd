package org.maplitmus.layouts.isolation;

import java.util.List;
import org.maplitmus.layouts.model.FieldNames;
import org.maplitmus.layouts.shape.ClassShape;

/**
 * Finds the field that a person means by a short name.
 *
 * @param shape the class
 */
public record FieldLookup(ClassShape shape) {

    private static final int MOST_NAMES = 20;

    /**
     * The whole name of a field, see {@link org.maplitmus.layouts.model.PlacedField#name}.
     *
     * @param meant its own name, or with its class before a dot where two classes have one of that name
     * @throws IllegalArgumentException if there is no such field, or several; the message has those that there are
     */
    public String name(String meant) {
        List<String> all = names();
        List<String> found = all.stream()
                .filter(name -> name.equals(meant) || name.endsWith("." + meant))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "no field " + meant + " in " + shape.name() + ", which has " + some(all));
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(meant + " is one of " + String.join(", ", found) + "; say which");
        }
        return found.get(0);
    }

    /** Padding has numbered names and goes without saying. */
    private static String some(List<String> names) {
        List<String> telling = names.stream()
                .filter(name -> !name.matches(".*\\d"))
                .limit(MOST_NAMES)
                .toList();
        return String.join(", ", telling) + (telling.size() < names.size() ? " and others" : "");
    }

    private List<String> names() {
        FieldNames names = new FieldNames(shape);
        return shape.hierarchy().stream()
                .flatMap(level -> level.fields().stream().map(field -> names.of(level.name(), field.name())))
                .toList();
    }
}
