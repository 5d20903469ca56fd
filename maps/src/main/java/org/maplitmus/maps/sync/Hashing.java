package org.maplitmus.maps.sync;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.go.GoEquality;
import org.maplitmus.maps.hash.Spread;

/** How keys are hashed. */
final class Hashing {

    private Hashing() {}

    /**
     * The hash of a key; hashes are equal only if hash codes are. A NaN has another one each time, so that many of them
     * share no chain.
     *
     * @throws org.maplitmus.maps.go.Panic if the key is not hashable
     */
    static int hash(@Nullable Object key) {
        return Spread.everywhere(
                GoEquality.isNaN(key) ? ThreadLocalRandom.current().nextInt() : GoEquality.hashCode(key));
    }
}
