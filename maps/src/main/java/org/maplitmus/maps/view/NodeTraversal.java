package org.maplitmus.maps.view;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way along the nodes of a table, from each to the one that is after it when its turn comes. For one thread. */
public final class NodeTraversal<N> implements Traversal<N> {

    private final Function<@Nullable N, @Nullable N> after;
    private @Nullable N at;

    /** Goes to the node that {@code after} answers for the last one, null standing for the place before the first. */
    public NodeTraversal(Function<@Nullable N, @Nullable N> after) {
        this.after = after;
    }

    @Override
    public @Nullable N next() {
        at = after.apply(at);
        return at;
    }
}
