package org.maplitmus.layouts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who uses the fields of a class: a statement that a person makes and no layout can give.
 *
 * <p>A field that is in no group and is no padding is cold: somebody reads it, and pays when it shares a hot line.
 *
 * @param groups the hot groups
 * @param padding matches the names of fields that nobody accesses
 */
public record Roles(List<HotGroup> groups, Pattern padding) {

    /** Copies the list. */
    public Roles {
        groups = List.copyOf(groups);
    }

    boolean cold(PlacedField field) {
        return groups.stream().noneMatch(group -> group.fields().contains(field.name()))
                && !padding.matcher(field.name()).matches();
    }
}
