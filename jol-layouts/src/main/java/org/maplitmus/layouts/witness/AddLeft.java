package org.maplitmus.layouts.witness;

/** Counts on the left of a pair. */
record AddLeft(LongPair pair) implements Role {

    @Override
    public int chunk() {
        return 10_000;
    }

    @Override
    public void run(int times) {
        for (int i = 0; i < times; i++) {
            pair.getAndAddLeft(1);
        }
    }
}
