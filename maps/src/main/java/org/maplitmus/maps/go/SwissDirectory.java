package org.maplitmus.maps.go;

import java.util.Arrays;

/**
 * The extendible directory of a Swiss map: the top bits of a hash name a table, several names may mean the same one.
 */
final class SwissDirectory {

    /** How many top bits of a hash are a name. */
    final int depth;

    private final SwissTable[] tables;

    private SwissDirectory(SwissTable[] tables) {
        this.tables = tables;
        this.depth = Integer.numberOfTrailingZeros(tables.length);
    }

    /** A directory of as many tables of {@code capacity} slots as a power of two says. */
    static SwissDirectory of(SwissMap<?, ?> map, int depth, int capacity) {
        SwissTable[] tables = new SwissTable[1 << depth];
        Arrays.setAll(tables, name -> new SwissTable(map, depth, capacity));
        return new SwissDirectory(tables);
    }

    SwissTable table(long hash) {
        return tables[name(hash)];
    }

    private int name(long hash) {
        return (int) (hash >>> 1 >>> (Long.SIZE - 1 - depth));
    }

    int size() {
        return tables.length;
    }

    SwissTable named(int name) {
        return tables[name & (tables.length - 1)];
    }

    /** How many neighbouring names mean a table of {@code tableDepth}. */
    int span(int tableDepth) {
        return tables.length >>> tableDepth;
    }

    /** The directory in which every table has twice as many names. */
    SwissDirectory doubled() {
        SwissTable[] twice = new SwissTable[2 * tables.length];
        Arrays.setAll(twice, name -> tables[name >>> 1]);
        return new SwissDirectory(twice);
    }

    /**
     * Lets two tables take over from the one of {@code replacedDepth} that {@code hash} names; they may be the same.
     */
    void replace(long hash, int replacedDepth, SwissTable low, SwissTable high) {
        int span = span(replacedDepth);
        int first = name(hash) & -span;
        Arrays.fill(tables, first, first + span / 2, low);
        Arrays.fill(tables, first + span / 2, first + span, high);
    }

    void wipe() {
        for (SwissTable table : tables) {
            if (!table.isUnused()) {
                table.wipe();
            }
        }
    }
}
