package org.maplitmus.catalogue.bounded;

/** How full a bounded map is, as scenarios need it: full beforehand, and counted when it has come to rest. */
final class Fullness {

    /** Caches may drop entries in a thread of their own: more than they need for it on a busy machine. */
    private static final long PATIENCE_NANOS = 100_000_000;

    private Fullness() {}

    /** Puts as many keys into {@code map} as it holds, from {@code first} on. */
    static void fill(BoundedMap<Integer, Integer> map, int first) {
        for (int key = first; key < first + map.limit(); key++) {
            map.put(key, key);
        }
    }

    /** By how many entries {@code map} is over its limit when it has come to rest. */
    static int excess(BoundedMap<Integer, Integer> map) {
        int excess = counted(map) - map.limit();
        long start = System.nanoTime();
        while (excess > 0 && System.nanoTime() - start < PATIENCE_NANOS) {
            Thread.yield();
            excess = counted(map) - map.limit();
        }
        return Math.max(0, excess);
    }

    private static int counted(BoundedMap<Integer, Integer> map) {
        int counted = 0;
        for (Integer key : map.keySet()) {
            counted += key > 0 ? 1 : 0;
        }
        return counted;
    }
}
