package org.maplitmus.layouts.witness;

import java.util.Map;

/** Gives a key that stays a value; the count of the map does not change. */
record PutPresent(Map<Integer, byte[]> map, Integer key) implements Role {

    private static final byte[] VALUE = new byte[0];

    @Override
    public int chunk() {
        return 2_000;
    }

    @Override
    public void run(int times) {
        for (int i = 0; i < times; i++) {
            map.put(key, VALUE);
        }
    }
}
