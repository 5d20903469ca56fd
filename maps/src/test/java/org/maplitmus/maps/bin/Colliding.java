package org.maplitmus.maps.bin;

/** A key whose hash is one of a few; comparable to its like. */
record Colliding(int number, int hash) implements Comparable<Colliding> {

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(Colliding other) {
        return Integer.compare(number, other.number);
    }
}
