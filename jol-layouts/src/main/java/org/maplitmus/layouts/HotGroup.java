package org.maplitmus.layouts;

import java.util.Set;

/**
 * Fields that one role writes together, so that they may share a line with each other and with nothing else.
 *
 * @param name the role, such as producer
 * @param fields names of the fields, see {@link PlacedField#name()}
 */
public record HotGroup(String name, Set<String> fields) {

    /** Copies the set. */
    public HotGroup {
        fields = Set.copyOf(fields);
    }

    /** A group of one field, named for it. */
    public static HotGroup of(String field) {
        return new HotGroup(field, Set.of(field));
    }
}
