package org.maplitmus.benchmarks.copied;

import java.util.Objects;
import org.maplitmus.benchmarks.plan.KeyKind;
import org.maplitmus.benchmarks.plan.Loop;

/** Follows a map from key to value, which is the next key, round one cycle through all of them. */
final class Chase implements Loop {

    private final Target target;
    private Object at;

    /** Each value is equal to the next key but another object, and lies elsewhere than the last one. */
    @SuppressWarnings("ReferenceEquality") // A map gives back the very object.
    Chase(Target target, KeyKind kind, int size) {
        this.target = target;
        Object[] keys = Shuffle.shuffled(kind.keys(0, size));
        Object[] links = Shuffle.shuffled(kind.keys(0, size));
        for (int i = 0; i < size; i++) {
            target.put(keys[i], links[(i + 1) % size]);
        }
        this.at = links[0];
        for (int i = 0; i < size; i++) {
            at = Objects.requireNonNull(target.get(at));
        }
        if (at != links[0]) {
            throw new IllegalStateException("not a cycle");
        }
    }

    @Override
    public int operations() {
        return OPERATIONS;
    }

    @Override
    public int pass() {
        Object here = at;
        int steps = 0;
        for (; steps < OPERATIONS; steps++) {
            Object value = target.get(here);
            if (value == null) {
                break;
            }
            here = value;
        }
        at = here;
        return steps;
    }
}
