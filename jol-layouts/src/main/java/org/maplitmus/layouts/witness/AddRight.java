package org.maplitmus.layouts.witness;

/** Counts on the right of a pair. */
record AddRight(LongPair pair) implements Role {

    @Override
    public int chunk() {
        return 10_000;
    }

    @Override
    public void run(int times) {
        for (int i = 0; i < times; i++) {
            pair.getAndAddRight(1);
        }
    }
}
