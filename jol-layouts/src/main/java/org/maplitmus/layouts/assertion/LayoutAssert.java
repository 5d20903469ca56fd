package org.maplitmus.layouts.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractAssert;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.ClassPath;
import org.maplitmus.layouts.classfile.DeclaredRoles;
import org.maplitmus.layouts.isolation.FieldLookup;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.isolation.PaddingFix;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.shape.ClassShape;

/**
 * States the roles of a class' fields, or takes them from its annotations.
 *
 * <p>{@code @Contended} counts as on a virtual machine with {@code -XX:-RestrictContended}; see
 * {@link #ignoringContended()}.
 */
@CheckReturnValue
public final class LayoutAssert extends AbstractAssert<LayoutAssert, Class<?>> {

    private final ClassFiles files;
    private final List<Group> groups = new ArrayList<>();
    private Predicate<String> padding = name -> false;
    private ClassShape shape;
    private boolean header;

    LayoutAssert(Class<?> type) {
        super(type, LayoutAssert.class);
        this.files = new ClassFiles(ClassPath.of(loader(type)));
        this.shape = files.shape(type.getName());
    }

    private static ClassLoader loader(Class<?> type) {
        return Optional.ofNullable(type.getClassLoader()).orElseGet(ClassLoader::getSystemClassLoader);
    }

    /**
     * Adds a hot group.
     *
     * @param fields each a field's name, with its class before a dot where two classes have one of that name
     * @throws IllegalArgumentException if a field is missing or ambiguous
     */
    public LayoutAssert group(String name, String... fields) {
        groups.add(new Group(
                name, Stream.of(fields).map(new FieldLookup(shape)::name).collect(Collectors.toSet())));
        return this;
    }

    /** Declares every field to be padding whose own name, without its class, matches {@code regex}. */
    public LayoutAssert padding(String regex) {
        padding = padding.or(Pattern.compile(regex).asMatchPredicate());
        return this;
    }

    /** Demands that the groups keep off the lines of the header too, for objects that are locked or hashed. */
    public LayoutAssert offTheHeader() {
        header = true;
        return this;
    }

    /** Takes the layout of a virtual machine without {@code -XX:-RestrictContended}. */
    public LayoutAssert ignoringContended() {
        shape = shape.heedingContended(name -> false);
        return this;
    }

    /**
     * Asserts that every hot group shares a line with nothing but padding; of the groups stated here, or those that the
     * class declares if none is.
     *
     * @throws IllegalArgumentException if there is no group
     */
    public IsolationAssert isolatesGroups() {
        Roles roles = roles();
        ClassShape stated = shape;
        return new IsolationAssert(
                line -> new Obligation(stated.name(), model -> InstanceLayout.of(stated, model), roles, line),
                (line, models) -> PaddingFix.of(stated, roles, line, models),
                info.descriptionText());
    }

    private Roles roles() {
        if (groups.isEmpty()) {
            Roles declared = DeclaredRoles.of(files, shape.name())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no hot group: say group(...), or mark fields of " + shape.name() + " with @HotGroup"));
            return header ? declared.offTheHeader() : declared;
        }
        return new Roles(groups, field -> padding.test(field.simpleName()), header);
    }
}
