package org.maplitmus.maps.segment;

/** A key whose hash code is what the test wants it to be. */
record Colliding(int id, int hash) {

    @Override
    public int hashCode() {
        return hash;
    }
}
