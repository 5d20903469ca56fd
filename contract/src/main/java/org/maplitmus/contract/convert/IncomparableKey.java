package org.maplitmus.contract.convert;

/**
 * A key that shares its hash with all of its class, which has no order.
 *
 * @param number what tells it from the others
 */
record IncomparableKey(int number) {

    private static final int HASH = 17;

    @Override
    public boolean equals(Object other) {
        return other instanceof IncomparableKey that && that.number == number;
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
