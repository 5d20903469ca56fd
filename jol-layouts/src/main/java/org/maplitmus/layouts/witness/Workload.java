package org.maplitmus.layouts.witness;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * What two threads do to an object, and where they should meet.
 *
 * @param <T> the type of the object
 * @param allocation allocates the object, and little else
 * @param filling makes the placed object ready
 * @param first what one thread does
 * @param second what the other does at the same time
 * @param shared whether a line holds words of both when the object starts at this address modulo the line
 */
record Workload<T>(
        Supplier<T> allocation,
        Consumer<T> filling,
        Function<T, Role> first,
        Function<T, Role> second,
        IntPredicate shared) {}
