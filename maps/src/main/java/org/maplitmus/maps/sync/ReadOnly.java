package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;

/**
 * What readers of a {@link SyncMap} see without its mutex. Immutable, but for the states of the entries.
 *
 * @param table never changed again
 * @param amended whether the dirty map has keys that the table has not
 */
record ReadOnly<K extends @Nullable Object, V extends @Nullable Object>(EntryTable<K, V> table, boolean amended) {}
