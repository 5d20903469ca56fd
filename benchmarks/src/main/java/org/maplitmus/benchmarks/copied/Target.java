package org.maplitmus.benchmarks.copied;

import org.jspecify.annotations.Nullable;

/** A map behind the few operations that are measured; a class, so that a compiler which knows one subclass inlines. */
abstract class Target {

    abstract @Nullable Object get(Object key);

    abstract void put(Object key, Object value);

    abstract void remove(Object key);

    /** The number of entries that an iteration finds with {@code value}, by identity. */
    abstract int count(Object value);

    /** The map itself. */
    abstract Object map();
}
