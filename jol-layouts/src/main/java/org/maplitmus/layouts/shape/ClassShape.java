package org.maplitmus.layouts.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The instance fields of a class and its superclasses: all that decides where a virtual machine places them.
 *
 * @param name the binary name
 * @param parent the superclass; empty if that is {@link Object}, which has no fields
 * @param contended whether the class itself is marked {@code @Contended}
 * @param fields its own instance fields in the order of the class file
 */
public record ClassShape(String name, Optional<ClassShape> parent, boolean contended, List<FieldShape> fields) {

    /** Copies the list. */
    public ClassShape {
        fields = List.copyOf(fields);
    }

    /** A class without {@code @Contended} below {@link Object}. */
    public static ClassShape root(String name, List<FieldShape> fields) {
        return new ClassShape(name, Optional.empty(), false, fields);
    }

    /** A subclass without {@code @Contended}. */
    public ClassShape extended(String subclass, List<FieldShape> more) {
        return new ClassShape(subclass, Optional.of(this), false, more);
    }

    /** The classes from the topmost one below {@link Object} down to this one. */
    public List<ClassShape> hierarchy() {
        List<ClassShape> levels = new ArrayList<>();
        for (Optional<ClassShape> level = Optional.of(this);
                level.isPresent();
                level = level.get().parent()) {
            levels.add(level.get());
        }
        Collections.reverse(levels);
        return levels;
    }

    /** The name without its package, as {@link Class#getSimpleName} has it for a class that is not nested. */
    public String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /** Whether an {@code @Contended} has a say in this layout. */
    public boolean mentionsContended() {
        return hierarchy().stream()
                .anyMatch(level -> level.contended()
                        || level.fields().stream()
                                .anyMatch(field -> field.contention().marked()));
    }

    /** The same class as a virtual machine sees it that heeds {@code @Contended} only in classes of these names. */
    public ClassShape heedingContended(Predicate<String> classNames) {
        Optional<ClassShape> above = parent.map(shape -> shape.heedingContended(classNames));
        if (classNames.test(name)) {
            return new ClassShape(name, above, contended, fields);
        }
        List<FieldShape> plain = fields.stream()
                .map(field -> new FieldShape(field.name(), field.type()))
                .toList();
        return new ClassShape(name, above, false, plain);
    }
}
