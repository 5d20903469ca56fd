package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;

/** A walk over the live trie, in the order of its slots. */
final class TrieWalk<K extends @Nullable Object, V extends @Nullable Object> implements Walk<K, V> {

    private final int[] nextIndex = new int[Integer.SIZE / Indirect.BITS];
    private @Nullable Indirect<K, V> level;
    private int depth;
    private @Nullable TrieEntry<K, V> last;

    TrieWalk(Indirect<K, V> root) {
        level = root;
    }

    @Override
    public @Nullable Mapping<K, V> next() {
        TrieEntry<K, V> entry = last == null ? null : last.getOverflowVolatile();
        while (entry == null && level != null) {
            entry = step(level);
        }
        last = entry;
        return entry == null ? null : new Mapping<>(entry.key, entry.value);
    }

    /** Goes to the next slot, down into a level, or up from a finished one. */
    private @Nullable TrieEntry<K, V> step(Indirect<K, V> at) {
        if (nextIndex[depth] == Indirect.WIDTH) {
            level = at.parent;
            depth--;
            return null;
        }
        TrieNode<K, V> node = at.getVolatile(nextIndex[depth]++);
        if (node instanceof Indirect<K, V> below) {
            level = below;
            depth++;
            nextIndex[depth] = 0;
            return null;
        }
        return (TrieEntry<K, V>) node;
    }
}
