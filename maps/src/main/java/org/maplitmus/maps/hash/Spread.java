package org.maplitmus.maps.hash;

/** Ways to spread the bits of a hash code, of which a table uses only some. Both lose none. */
public final class Spread {

    private Spread() {}

    /** The upper half also on the lower one, as in {@code HashMap}: cheap, for a table that uses the lowest bits. */
    public static int downwards(int hashCode) {
        return hashCode ^ (hashCode >>> 16);
    }

    /** Each bit over all bits: the finalizer of MurmurHash3, for tables that use any bits. */
    public static int everywhere(int hashCode) {
        int hash = (hashCode ^ (hashCode >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
