package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;

/** A key and a value that it had when a walk came by. Immutable. */
record Mapping<K extends @Nullable Object, V extends @Nullable Object>(K key, V value) {}
