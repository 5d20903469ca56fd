package org.maplitmus.layouts.witness;

import java.util.Map;

/**
 * Reads a key that stays.
 *
 * <p>The map is in a local variable, so that only the first operation of a chunk checks its type: the check reads the
 * header, and an operation must read no word of the map but the reference to its table.
 */
record Get(Map<Integer, byte[]> map, Integer key) implements Role {

    @Override
    public int chunk() {
        return 10_000;
    }

    @Override
    public void run(int times) {
        Map<Integer, byte[]> local = map;
        for (int i = 0; i < times; i++) {
            if (local.get(key) == null) {
                throw new IllegalStateException("the map has lost the key " + key);
            }
        }
    }
}
