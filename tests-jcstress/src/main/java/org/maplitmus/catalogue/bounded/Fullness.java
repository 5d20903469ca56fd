package org.maplitmus.catalogue.bounded;

/** How full a bounded map is, as scenarios need it: full beforehand, and counted when it has come to rest. */
final class Fullness {

    private Fullness() {}

    /** Puts as many keys into {@code map} as it holds, from {@code first} on. */
    static void fill(BoundedMap<Integer, Integer> map, int first) {
        for (int key = first; key < first + map.limit(); key++) {
            map.put(key, key);
        }
    }

    /** By how many entries {@code map} is over its limit when it has come to rest. */
    static int excess(BoundedMap<Integer, Integer> map) {
        map.settle();
        int counted = 0;
        for (Integer key : map.keySet()) {
            counted += key > 0 ? 1 : 0;
        }
        return Math.max(0, counted - map.limit());
    }
}
