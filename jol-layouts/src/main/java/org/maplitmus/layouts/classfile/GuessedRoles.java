package org.maplitmus.layouts.classfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.FieldNames;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldType;

/**
 * The roles of a class that declares none, guessed from bytecode.
 *
 * <p>Hot is a volatile field, and one that a VarHandle, a field updater or an offset is made for by its name. Each is a
 * group of its own; where a class of the hierarchy holds nothing but padding, the hot fields of one class are one
 * group, with what else that class declares and does not make final. Padding is a primitive field that no class of its
 * package reads or writes, or that is called as padding is. All others are cold.
 */
public final class GuessedRoles {

    private static final Pattern CALLED_PADDING =
            Pattern.compile("(?i).*pad.*|.*(unused|filler|dummy).*|_?(p|b|q|lhs|rhs|left|right|pinit|pint|gap)_?\\d+");

    private final List<ParsedClass> hierarchy;
    private final FieldNames names;
    private final Set<String> handled;
    private final Set<String> accessed;

    private GuessedRoles(ClassFiles files, String className) {
        this.hierarchy = files.hierarchy(className);
        this.names = new FieldNames(files.shape(className));
        List<ParsedClass> readers = Stream.concat(
                        hierarchy.stream(),
                        hierarchy.stream().flatMap(level -> files.neighbours(level.name()).stream()))
                .distinct()
                .toList();
        Set<String> ownNames = hierarchy.stream().map(ParsedClass::name).collect(Collectors.toSet());
        this.handled = readers.stream()
                .filter(reader -> ownNames.contains(reader.name()) || nestMates(reader.name(), ownNames))
                .flatMap(reader -> reader.handled().stream())
                .collect(Collectors.toSet());
        this.accessed = new HashSet<>();
        readers.stream().flatMap(reader -> reader.accesses().stream()).forEach(use -> accessed.add(use.name()));
    }

    /** The guess for a class. */
    public static Roles of(ClassFiles files, String className) {
        return new GuessedRoles(files, className).roles();
    }

    private Roles roles() {
        List<Group> groups =
                hierarchy.stream().flatMap(level -> groups(level).stream()).toList();
        Set<String> padding = hierarchy.stream()
                .flatMap(level -> level.fields().stream()
                        .filter(this::padding)
                        .map(field -> names.of(level.name(), field.shape().name())))
                .collect(Collectors.toSet());
        return new Roles(groups, field -> padding.contains(field.name()), false);
    }

    private List<Group> groups(ParsedClass level) {
        List<String> hot = level.fields().stream()
                .filter(this::hot)
                .map(field -> names.of(level.name(), field.shape().name()))
                .toList();
        return hot.isEmpty() || !padsByClass() ? hot.stream().map(Group::of).toList() : List.of(together(level));
    }

    /** Whether a class of the hierarchy is there for its padding alone: the idiom that gives each role a class. */
    private boolean padsByClass() {
        return hierarchy.stream()
                .anyMatch(level ->
                        !level.fields().isEmpty() && level.fields().stream().allMatch(this::padding));
    }

    private Group together(ParsedClass level) {
        Set<String> fields = level.fields().stream()
                .filter(field -> hot(field) || (!padding(field) && !field.isFinal()))
                .map(field -> names.of(level.name(), field.shape().name()))
                .collect(Collectors.toSet());
        return fields.size() == 1
                ? Group.of(fields.iterator().next())
                : new Group(ClassShape.root(level.name(), List.of()).simpleName(), fields);
    }

    private boolean hot(DeclaredField field) {
        return field.isVolatile() || handled.contains(field.shape().name());
    }

    private boolean padding(DeclaredField field) {
        String name = field.shape().name();
        return !hot(field)
                && field.shape().type() != FieldType.REFERENCE
                && (!accessed.contains(name) || CALLED_PADDING.matcher(name).matches());
    }

    /** Whether a class is nested in one of {@code others}, or one of them in it. */
    private static boolean nestMates(String className, Set<String> others) {
        return others.stream().anyMatch(other -> outermost(other).equals(outermost(className)));
    }

    private static String outermost(String className) {
        int nested = className.indexOf('$', className.lastIndexOf('.') + 2);
        return nested < 0 ? className : className.substring(0, nested);
    }
}
