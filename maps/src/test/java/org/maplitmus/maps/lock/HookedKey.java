package org.maplitmus.maps.lock;

import org.jspecify.annotations.Nullable;

/** A key that does something whenever a map compares it with another one, and equals only itself. */
final class HookedKey {

    private final int hash;
    private final Runnable whenCompared;

    HookedKey(int hash, Runnable whenCompared) {
        this.hash = hash;
        this.whenCompared = whenCompared;
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
        whenCompared.run();
        return this == other;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
