package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;

/** What a slot of a trie can hold beside nothing: the next level, or the entries of one hash. */
sealed interface TrieNode<K extends @Nullable Object, V extends @Nullable Object> permits Indirect, TrieEntry {}
