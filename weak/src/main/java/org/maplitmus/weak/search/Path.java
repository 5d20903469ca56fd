package org.maplitmus.weak.search;

import java.util.ArrayList;
import java.util.List;

/** A path through the tree of decisions, and the next one after it. */
final class Path {

    private final List<Node> nodes = new ArrayList<>();
    private int depth;

    void begin() {
        depth = 0;
    }

    /** The decision that is next on the path, among {@code count}. */
    int next(int count) {
        return count == 1 ? 0 : next(Node.number(count)).pick();
    }

    /** The decision which of these threads goes on. */
    Node turn(List<Integer> threads) {
        return next(Node.turn(threads));
    }

    private Node next(Node otherwise) {
        if (depth == nodes.size()) {
            nodes.add(otherwise);
        }
        Node node = nodes.get(depth++);
        if (!node.choices().equals(otherwise.choices())) {
            throw new DivergedException(depth, node.choices(), otherwise.choices());
        }
        return node;
    }

    /** Turns to the next path, if there is one. */
    boolean advance() {
        nodes.subList(depth, nodes.size()).clear();
        while (!nodes.isEmpty() && !nodes.get(nodes.size() - 1).advance()) {
            nodes.remove(nodes.size() - 1);
        }
        return !nodes.isEmpty();
    }
}
