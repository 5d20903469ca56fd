package org.maplitmus.maps.bin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable height-balanced tree of entries (Adelson-Velsky and Landis): a change copies the path to it.
 *
 * <p>A node of the tree is a list of entries that {@link KeyOrder} does not tell apart; most have one. All fields are
 * final: a reader that finds the tree finds it built.
 */
final class Tree<K, V> {

    final Node<K, V> entries;
    private final @Nullable Tree<K, V> left;
    private final @Nullable Tree<K, V> right;
    private final int height;

    private Tree(@Nullable Tree<K, V> left, Node<K, V> entries, @Nullable Tree<K, V> right) {
        this.left = left;
        this.entries = entries;
        this.right = right;
        this.height = 1 + Math.max(height(left), height(right));
    }

    private static int height(@Nullable Tree<?, ?> tree) {
        return tree == null ? 0 : tree.height;
    }

    /** The tree of lists that are in order. */
    static <K, V> @Nullable Tree<K, V> of(List<Node<K, V>> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return new Tree<>(
                of(sorted.subList(0, middle)), sorted.get(middle), of(sorted.subList(middle + 1, sorted.size())));
    }

    private int order(int hash, Object key) {
        return KeyOrder.compare(hash, key, entries.hash, entries.key);
    }

    /** The list in which {@code key} would be, or null. */
    static <K, V> @Nullable Node<K, V> list(@Nullable Tree<K, V> tree, int hash, Object key) {
        Tree<K, V> at = tree;
        while (at != null) {
            int order = at.order(hash, key);
            if (order == 0) {
                return at.entries;
            }
            at = order < 0 ? at.left : at.right;
        }
        return null;
    }

    /** The tree in which {@code list} stands where its keys belong, in place of the list there. */
    static <K, V> Tree<K, V> with(@Nullable Tree<K, V> tree, Node<K, V> list) {
        if (tree == null) {
            return new Tree<>(null, list, null);
        }
        int order = tree.order(list.hash, list.key);
        if (order == 0) {
            return new Tree<>(tree.left, list, tree.right);
        }
        return order < 0
                ? balanced(with(tree.left, list), tree.entries, tree.right)
                : balanced(tree.left, tree.entries, with(tree.right, list));
    }

    /** The tree without the list in which {@code key} is. */
    static <K, V> @Nullable Tree<K, V> without(@Nullable Tree<K, V> tree, int hash, Object key) {
        if (tree == null) {
            return null;
        }
        int order = tree.order(hash, key);
        if (order == 0) {
            return joined(tree.left, tree.right);
        }
        return order < 0
                ? balanced(without(tree.left, hash, key), tree.entries, tree.right)
                : balanced(tree.left, tree.entries, without(tree.right, hash, key));
    }

    private static <K, V> @Nullable Tree<K, V> joined(@Nullable Tree<K, V> left, @Nullable Tree<K, V> right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return balanced(left, right.first().entries, right.withoutFirst());
    }

    private Tree<K, V> first() {
        Tree<K, V> first = this;
        while (first.left != null) {
            first = first.left;
        }
        return first;
    }

    private @Nullable Tree<K, V> withoutFirst() {
        return left == null ? right : balanced(left.withoutFirst(), entries, right);
    }

    /** A tree of parts whose heights differ by at most two. */
    private static <K, V> Tree<K, V> balanced(
            @Nullable Tree<K, V> left, Node<K, V> entries, @Nullable Tree<K, V> right) {
        if (height(left) > height(right) + 1) {
            return leaningLeft(requireNonNull(left), entries, right);
        }
        if (height(right) > height(left) + 1) {
            return leaningRight(left, entries, requireNonNull(right));
        }
        return new Tree<>(left, entries, right);
    }

    private static <K, V> Tree<K, V> leaningLeft(Tree<K, V> left, Node<K, V> entries, @Nullable Tree<K, V> right) {
        if (height(left.left) >= height(left.right)) {
            return new Tree<>(left.left, left.entries, new Tree<>(left.right, entries, right));
        }
        Tree<K, V> inner = requireNonNull(left.right);
        return new Tree<>(
                new Tree<>(left.left, left.entries, inner.left),
                inner.entries,
                new Tree<>(inner.right, entries, right));
    }

    private static <K, V> Tree<K, V> leaningRight(@Nullable Tree<K, V> left, Node<K, V> entries, Tree<K, V> right) {
        if (height(right.right) >= height(right.left)) {
            return new Tree<>(new Tree<>(left, entries, right.left), right.entries, right.right);
        }
        Tree<K, V> inner = requireNonNull(right.left);
        return new Tree<>(
                new Tree<>(left, entries, inner.left),
                inner.entries,
                new Tree<>(inner.right, right.entries, right.right));
    }

    /** Shows the lists in their order. */
    static <K, V> void forEachList(@Nullable Tree<K, V> tree, Consumer<? super Node<K, V>> action) {
        if (tree != null) {
            forEachList(tree.left, action);
            action.accept(tree.entries);
            forEachList(tree.right, action);
        }
    }

    /** Whether the heights of neighbours differ by one at most, everywhere. */
    static boolean isBalanced(@Nullable Tree<?, ?> tree) {
        return tree == null
                || (Math.abs(height(tree.left) - height(tree.right)) <= 1
                        && isBalanced(tree.left)
                        && isBalanced(tree.right));
    }
}
