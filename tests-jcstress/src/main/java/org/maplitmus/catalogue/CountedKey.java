package org.maplitmus.catalogue;

import java.util.concurrent.atomic.AtomicLong;

/** A key that counts how often it is compared with another: the steps of a look. Its hash is its number. */
public final class CountedKey implements Comparable<CountedKey> {

    private static final ThreadLocal<AtomicLong> COMPARISONS = ThreadLocal.withInitial(AtomicLong::new);

    private final int number;

    /** A key that equals those with the same {@code number}. */
    public CountedKey(int number) {
        this.number = number;
    }

    /** How many keys this thread has asked whether they equal another, up to now. */
    public static long comparisons() {
        return COMPARISONS.get().get();
    }

    @Override
    public int compareTo(CountedKey other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        COMPARISONS.get().incrementAndGet();
        return other instanceof CountedKey counted && counted.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
