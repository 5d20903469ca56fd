package org.maplitmus.maps.sync;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.go.GoEquality;

/** How an operation compares the value that a key has with the one that is expected. */
enum Equality {
    /** Go's {@code ==}, which ends in a panic where it cannot compare. */
    GO {
        @Override
        boolean holds(@Nullable Object expected, @Nullable Object present) {
            return GoEquality.equal(expected, present);
        }
    },
    /** By {@code equals}, as the contract of {@link java.util.concurrent.ConcurrentMap} demands. */
    JAVA {
        @Override
        boolean holds(@Nullable Object expected, @Nullable Object present) {
            return Objects.equals(expected, present);
        }
    };

    abstract boolean holds(@Nullable Object expected, @Nullable Object present);
}
