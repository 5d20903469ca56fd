package org.maplitmus.benchmarks.tail;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** The two operations of a map or a cache that are measured. */
record Store(Function<Integer, byte[]> read, BiConsumer<Integer, byte[]> write) {}
