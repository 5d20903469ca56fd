package org.maplitmus.maps.sync;

/** A key with a hash code of the test's choice. */
record Colliding(int number, int hash) {

    @Override
    public int hashCode() {
        return hash;
    }
}
