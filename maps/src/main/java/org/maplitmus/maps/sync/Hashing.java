package org.maplitmus.maps.sync;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How keys are hashed. */
final class Hashing {

    private Hashing() {}

    /**
     * The hash code with each bit of it spread over all bits, by the finalizer of MurmurHash3: hashes are equal only if
     * hash codes are.
     */
    static int hash(@Nullable Object key) {
        int hash = Objects.hashCode(key);
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
