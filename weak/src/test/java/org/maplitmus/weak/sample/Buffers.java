package org.maplitmus.weak.sample;

/** Each of two threads reads what the other writes after its own read. */
public final class Buffers {

    private Buffers() {}

    /** Whatever it has read. */
    public static class Plain {

        private int one;
        private int other;

        @Actor
        public void first(Pair found) {
            int seen = one;
            other = 1;
            found.first = seen;
        }

        @Actor
        public void second(Pair found) {
            int seen = other;
            one = 1;
            found.second = seen;
        }
    }

    /** Whatever it has read, of volatile fields. */
    public static class Volatile {

        private volatile int one;
        private volatile int other;

        @Actor
        public void first(Pair found) {
            int seen = one;
            other = 1;
            found.first = seen;
        }

        @Actor
        public void second(Pair found) {
            int seen = other;
            one = 1;
            found.second = seen;
        }
    }

    /** What it has read. */
    public static class Copied {

        private int one;
        private int other;

        @Actor
        public void first(Pair found) {
            found.first = one;
            other = found.first;
        }

        @Actor
        public void second(Pair found) {
            found.second = other;
            one = found.second;
        }
    }

    /** Only if it has read that, or if a third thread has sparked it. */
    public static class IfSeen {

        private int one;
        private int other;
        private int spark;

        @Actor
        public void first(Pair found) {
            found.first = one;
            if (found.first == 1) {
                other = 1;
            }
        }

        @Actor
        public void second(Pair found) {
            boolean isSparked = spark == 1;
            int seen = other;
            if (isSparked || seen == 1) {
                one = 1;
            }
            found.second = isSparked ? -1 : seen;
        }

        @Actor
        public void third() {
            spark = 1;
        }
    }
}
