package org.maplitmus.weak.load;

import java.lang.invoke.VarHandle.AccessMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the updaters of a volatile field do, whatever its type.
 *
 * @param field the field
 */
record FieldUpdates(Field field) {

    boolean compareAndSet(Object owner, @Nullable Object expected, @Nullable Object value) {
        return (Boolean) Objects.requireNonNull(access(owner, AccessMode.COMPARE_AND_SET, expected, value));
    }

    void set(Object owner, @Nullable Object value) {
        access(owner, AccessMode.SET_VOLATILE, value, null);
    }

    void lazySet(Object owner, @Nullable Object value) {
        access(owner, AccessMode.SET_RELEASE, value, null);
    }

    @Nullable
    Object get(Object owner) {
        return access(owner, AccessMode.GET_VOLATILE, null, null);
    }

    private @Nullable Object access(Object owner, AccessMode mode, @Nullable Object first, @Nullable Object second) {
        return new Access(new Place.OfField(owner, field), mode, first, second).perform();
    }
}
