package org.maplitmus.contract.convert;

/**
 * A key that shares its hash with all of its class, and is ordered by its number.
 *
 * @param number what tells it from the others
 */
record ComparableKey(int number) implements Comparable<ComparableKey> {

    private static final int HASH = 17;

    @Override
    public int compareTo(ComparableKey other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComparableKey that && that.number == number;
    }

    @Override
    public int hashCode() {
        return HASH;
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
