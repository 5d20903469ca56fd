package org.maplitmus.maps.bin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A bin of many entries, found in a number of steps that grows with the logarithm of theirs.
 *
 * <p>The tree is immutable and its root is volatile: a reader has the tree of one instant, without a lock and without
 * being held up, also while a writer rebalances. The JDK keeps a red-black tree that writers change in place, which
 * needs a read-write lock in each such bin and sends readers that meet a writer along a list. Here a writer pays
 * instead: it allocates a new path.
 */
final class SortedBin<K, V> extends Content<K, V> {

    /** A sorted bin that has become as small as this turns into a list when its table doubles or an entry goes. */
    static final int SMALL = 6;

    private volatile @Nullable Tree<K, V> root;
    private int size;
    /** Whether keys of several classes are here: then equal keys may stand apart in the tree. */
    private volatile boolean mixed;

    private SortedBin(@Nullable Tree<K, V> root, int size, boolean mixed) {
        this.root = root;
        this.size = size;
        this.mixed = mixed;
    }

    /** A bin with copies of the entries of a list. */
    static <K, V> SortedBin<K, V> of(Node<K, V> list) {
        SortedBin<K, V> sorted = new SortedBin<>(null, 0, false);
        list.forEachNode(node -> sorted.plus(node.before(null)));
        return sorted;
    }

    @Nullable
    Tree<K, V> root() {
        return root;
    }

    @Override
    @Nullable
    Node<K, V> find(int hash, Object key) {
        Tree<K, V> tree = root;
        Node<K, V> list = Tree.list(tree, hash, key);
        Node<K, V> node = list == null ? null : list.find(hash, key);
        return node == null && (mixed || isForeign(tree, key)) ? findApart(hash, key) : node;
    }

    private static boolean isForeign(@Nullable Tree<?, ?> tree, Object key) {
        return tree != null && tree.entries.key.getClass() != key.getClass();
    }

    private @Nullable Node<K, V> findApart(int hash, Object key) {
        List<Node<K, V>> found = new ArrayList<>(1);
        forEachNode(node -> {
            if (node.has(hash, key)) {
                found.add(node);
            }
        });
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    Content<K, V> plus(Node<K, V> added) {
        Tree<K, V> tree = root;
        mixed |= isForeign(tree, added.key);
        Node<K, V> list = Tree.list(tree, added.hash, added.key);
        if (list == null) {
            root = Tree.with(tree, added); // pairs with the reads of root in find and in walks
        } else {
            list.plus(added);
        }
        size++;
        return this;
    }

    @Override
    @Nullable
    Content<K, V> minus(Node<K, V> gone) {
        if (size - 1 <= SMALL) {
            return list(nodesBut(gone));
        }
        Tree<K, V> tree = root;
        Node<K, V> list = Tree.list(tree, gone.hash, gone.key);
        Node<K, V> rest = list == null ? null : (Node<K, V>) list.minus(gone);
        if (rest != list) {
            root = rest == null ? Tree.without(tree, gone.hash, gone.key) : Tree.with(tree, rest);
        }
        size--;
        return this;
    }

    private List<Node<K, V>> nodesBut(Node<K, V> gone) {
        List<Node<K, V>> nodes = new ArrayList<>();
        forEachNode(nodes::add);
        nodes.remove(gone);
        return nodes;
    }

    private static <K, V> @Nullable Node<K, V> list(List<Node<K, V>> nodes) {
        Node<K, V> list = null;
        for (Node<K, V> node : nodes) {
            list = node.before(list);
        }
        return list;
    }

    /** Calls no method of a key: the lists of either side are in order already. */
    @Override
    Split<K, V> split(int bit) {
        return new Split<>(side(bit, 0), side(bit, bit));
    }

    private @Nullable Content<K, V> side(int bit, int wanted) {
        List<Node<K, V>> lists = new ArrayList<>();
        List<Node<K, V>> nodes = new ArrayList<>();
        Tree.forEachList(root, list -> {
            if ((list.hash & bit) == wanted) {
                lists.add(list);
                list.forEachNode(nodes::add);
            }
        });
        return nodes.size() > SMALL ? new SortedBin<>(Tree.of(lists), nodes.size(), mixed) : list(nodes);
    }

    @Override
    void forEachNode(Consumer<? super Node<K, V>> action) {
        Tree.forEachList(root, list -> list.forEachNode(action));
    }
}
