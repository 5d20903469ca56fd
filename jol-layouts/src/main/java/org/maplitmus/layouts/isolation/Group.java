package org.maplitmus.layouts.isolation;

import java.util.Set;
import java.util.TreeSet;

/**
 * Fields that one role writes together, so that they may share a line with each other and with nothing else.
 *
 * @param name the role, such as producer
 * @param fields names of the fields, see {@link org.maplitmus.layouts.model.PlacedField#name()}
 */
public record Group(String name, Set<String> fields) {

    /** Copies the set. */
    public Group {
        fields = Set.copyOf(fields);
    }

    /** A group of one field, named for it. */
    public static Group of(String field) {
        return new Group(field, Set.of(field));
    }

    /** The name, and the fields unless the name is the only one. */
    @Override
    public String toString() {
        return fields.equals(Set.of(name)) ? name : name + " (" + String.join(", ", new TreeSet<>(fields)) + ")";
    }
}
