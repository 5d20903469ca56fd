package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the twins of Go's newer sync.Map are copies of: a hash trie of two levels, each with a lock for its writers, the
 * lower cut off when it is empty. Readers take no lock.
 *
 * <p>The keys of one hash, of which only eight bits count, are together in a leaf that never changes. Sound as it
 * stands; a twin overrides the one step that it weakens.
 */
abstract class PrunedTrie<K, V> extends AbstractMap<K, V> {

    private static final int BITS = 4;
    private static final int WIDTH = 1 << BITS;

    /** The entries of one hash. */
    record Leaf<K, V>(int hash, Map<K, V> entries) {}

    /** Slots for leaves, and for lower levels if it is the root. */
    static final class Level {

        final Lock lock = new ReentrantLock();
        private final @Nullable Level parent;
        private final AtomicReferenceArray<@Nullable Object> slots = new AtomicReferenceArray<>(WIDTH);
        private boolean dead;

        Level(@Nullable Level parent) {
            this.parent = parent;
        }

        @Nullable
        Object get(int hash) {
            return slots.get(index(hash));
        }

        void set(int hash, @Nullable Object content) {
            slots.set(index(hash), content);
        }

        private int index(int hash) {
            return parent == null ? hash >>> BITS : hash & (WIDTH - 1);
        }

        private Stream<Object> contents() {
            return IntStream.range(0, WIDTH).mapToObj(slots::get).flatMap(Stream::ofNullable);
        }
    }

    private final Level root = new Level(null);

    static int hash(Object key) {
        return key.hashCode() & (WIDTH * WIDTH - 1);
    }

    /** The level whose slot for the hash is not a level. */
    final Level levelOf(int hash) {
        return root.get(hash) instanceof Level below ? below : root;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Leaf<K, V> leaf(Level level, int hash) {
        return (Leaf<K, V>) level.get(hash);
    }

    @Override
    public @Nullable V get(Object key) {
        int hash = hash(key);
        Object content = root.get(hash);
        if (content instanceof Level below) {
            content = below.get(hash);
        }
        return content instanceof Leaf<?, ?> leaf ? valueOf(leaf, hash, key) : null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable V valueOf(Leaf<?, ?> leaf, int hash, Object key) {
        return leaf.hash() == hash ? (V) leaf.entries().get(key) : null;
    }

    @Override
    public @Nullable V put(K key, V value) {
        return change(key, before -> value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V remove(Object key) {
        return change((K) key, before -> null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean remove(Object key, Object value) {
        boolean[] same = new boolean[1];
        change((K) key, before -> {
            same[0] = value.equals(before);
            return same[0] ? null : before;
        });
        return same[0];
    }

    private @Nullable V change(K key, UnaryOperator<@Nullable V> edit) {
        int hash = hash(key);
        while (true) {
            Level level = levelOf(hash);
            Gap.open();
            level.lock.lock();
            try {
                if (isUsable(level) && !(level.get(hash) instanceof Level)) {
                    return changed(level, hash, key, edit);
                }
            } finally {
                level.lock.unlock();
            }
        }
    }

    /** Asked once the lock of the level is held. */
    boolean isUsable(Level level) {
        return !level.dead;
    }

    private @Nullable V changed(Level level, int hash, K key, UnaryOperator<@Nullable V> edit) {
        Leaf<K, V> present = leaf(level, hash);
        boolean meets = present != null && present.hash() != hash;
        Map<K, V> entries = present == null || meets ? new HashMap<>() : new HashMap<>(present.entries());
        V before = entries.remove(key);
        V after = edit.apply(before);
        if (after != null) {
            entries.put(key, after);
        }
        if (present != null && meets) {
            expandUnlessEmpty(level, present, new Leaf<>(hash, entries));
        } else {
            level.set(hash, entries.isEmpty() ? null : new Leaf<>(hash, entries));
            prune(level, hash);
        }
        return before;
    }

    private void expandUnlessEmpty(Level level, Leaf<K, V> present, Leaf<K, V> added) {
        if (!added.entries().isEmpty()) {
            expand(level, present, added);
        }
    }

    /** Makes room for two leaves whose hashes meet in one slot. */
    void expand(Level level, Leaf<K, V> present, Leaf<K, V> added) {
        Level below = new Level(level);
        below.set(present.hash(), present);
        below.set(added.hash(), added);
        level.set(present.hash(), below);
    }

    private void prune(Level level, int hash) {
        if (level.parent != null && level.contents().findAny().isEmpty()) {
            level.parent.lock.lock();
            try {
                level.dead = true;
                level.parent.set(hash, null);
            } finally {
                level.parent.lock.unlock();
            }
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    private Iterator<Entry<K, V>> walk() {
        return root.contents().flatMap(this::entries).iterator();
    }

    @SuppressWarnings("unchecked")
    private Stream<Entry<K, V>> entries(Object content) {
        return content instanceof Level below
                ? below.contents().flatMap(this::entries)
                : ((Leaf<K, V>) content).entries().entrySet().stream();
    }
}
