package org.maplitmus.layouts.witness;

import java.util.Map;

/** Adds a key and removes it; both are one operation, and change the count of the map twice. */
record PutAndRemove(Map<Integer, byte[]> map, Integer key) implements Role {

    private static final byte[] VALUE = new byte[0];

    @Override
    public int chunk() {
        return 1_000;
    }

    @Override
    public void run(int times) {
        for (int i = 0; i < times; i++) {
            map.put(key, VALUE);
            map.remove(key);
        }
    }
}
