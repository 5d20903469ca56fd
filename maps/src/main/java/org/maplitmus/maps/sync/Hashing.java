package org.maplitmus.maps.sync;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.hash.Spread;

/** How keys are hashed. */
final class Hashing {

    private Hashing() {}

    /** The hash of a key; hashes are equal only if hash codes are. */
    static int hash(@Nullable Object key) {
        return Spread.everywhere(Objects.hashCode(key));
    }
}
