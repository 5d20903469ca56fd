package org.maplitmus.weak.search;

import java.util.ArrayList;
import java.util.List;

/** A path through the tree of decisions, and the next one after it. */
final class Path {

    private static final class Node {

        private final int count;
        private int pick;

        private Node(int count) {
            this.count = count;
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private int depth;

    void begin() {
        depth = 0;
    }

    /** The decision that is next on the path, among {@code count}. */
    int next(int count) {
        if (count == 1) {
            return 0;
        }
        if (depth == nodes.size()) {
            nodes.add(new Node(count));
        }
        Node node = nodes.get(depth++);
        if (node.count != count) {
            throw new DivergedException(depth, node.count, count);
        }
        return node.pick;
    }

    /** Turns to the next path, if there is one. */
    boolean advance() {
        nodes.subList(depth, nodes.size()).clear();
        while (!nodes.isEmpty() && last().pick + 1 == last().count) {
            nodes.remove(nodes.size() - 1);
        }
        if (nodes.isEmpty()) {
            return false;
        }
        last().pick++;
        return true;
    }

    private Node last() {
        return nodes.get(nodes.size() - 1);
    }
}
