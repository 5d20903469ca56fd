package org.maplitmus.catalogue.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * All the ways to make a sequence of choices, depth first, each found by making them again from the start.
 *
 * <p>An execution asks {@link #choose} whenever it could go on in several ways. After it, {@link #advance} tells
 * whether there is an order that has not been taken yet; the next execution then takes it. For one thread at a time.
 */
final class Orders {

    private final List<Choice> path = new ArrayList<>();
    private int depth;

    /** The alternative to take next, of {@code alternatives} that there are. */
    int choose(int alternatives) {
        if (depth == path.size()) {
            path.add(new Choice(0, alternatives));
        }
        return path.get(depth++).taken();
    }

    /** Goes on to the next order, if there is one. */
    boolean advance() {
        depth = 0;
        while (!path.isEmpty()) {
            Choice last = path.remove(path.size() - 1);
            if (last.taken() + 1 < last.alternatives()) {
                path.add(new Choice(last.taken() + 1, last.alternatives()));
                return true;
            }
        }
        return false;
    }

    private record Choice(int taken, int alternatives) {}
}
