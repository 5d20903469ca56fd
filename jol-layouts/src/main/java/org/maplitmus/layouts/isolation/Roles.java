package org.maplitmus.layouts.isolation;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.maplitmus.layouts.model.PlacedField;

/**
 * Who uses the fields of a class: a statement that a person makes and no layout can give.
 *
 * <p>A field that is in no group and is no padding is cold: somebody reads it, and pays when it shares a hot line.
 *
 * @param groups the hot groups
 * @param padding matches the fields that nobody accesses
 * @param header whether the hot groups must keep off the lines of the header as well, for objects that are locked
 */
public record Roles(List<Group> groups, Predicate<PlacedField> padding, boolean header) {

    /** Copies the list. */
    public Roles {
        groups = List.copyOf(groups);
    }

    /** Groups that may share lines with the header; {@code padding} matches a field's own name, without its class. */
    public static Roles of(List<Group> groups, Pattern padding) {
        return new Roles(groups, field -> padding.matcher(field.simpleName()).matches(), false);
    }

    /** The same roles, for an object whose header others read and write. */
    public Roles offTheHeader() {
        return new Roles(groups, padding, true);
    }

    /** Whether a field is in no group and is no padding. */
    public boolean cold(PlacedField field) {
        return groups.stream().noneMatch(group -> group.fields().contains(field.name())) && !padding.test(field);
    }
}
