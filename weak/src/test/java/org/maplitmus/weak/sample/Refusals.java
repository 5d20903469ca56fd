package org.maplitmus.weak.sample;

import java.util.BitSet;
import java.util.concurrent.Executors;

/** What the model does not have. */
public final class Refusals {

    private Refusals() {}

    /** Of a class of the JDK that is neither copied nor reviewed. */
    public static class Unlisted {

        private final BitSet bits = new BitSet();

        @Actor
        public void writer() {
            bits.set(1);
        }

        @Actor
        public void reader(Pair found) {
            found.first = bits.get(1) ? 1 : 0;
        }
    }

    /** That starts a thread. */
    public static class Starter {

        @Actor
        public void starter() {
            new Thread(() -> {}).start();
        }

        @Actor
        public void other(Pair found) {
            found.first = 1;
        }
    }

    /** That starts a thread before its actors, and by the name of a subclass. */
    public static class Prepared {

        /** Starts it. */
        public Prepared() {
            new Background().start();
        }

        @Actor
        public void one(Pair found) {
            found.first = 1;
        }

        @Actor
        public void other(Pair found) {
            found.second = 1;
        }
    }

    private static final class Background extends Thread {}

    /** That starts a thread in an actor by the name of a subclass. */
    public static class Subclass {

        @Actor
        public void starter() {
            new Background().start();
        }

        @Actor
        public void other(Pair found) {
            found.first = 1;
        }
    }

    /** That uses an executor, and catches whatever comes of it. */
    public static class Executing {

        @Actor
        @SuppressWarnings("CatchAndPrintStackTrace")
        public void executing(Pair found) {
            try {
                Executors.newCachedThreadPool().execute(() -> {});
            } catch (Throwable e) {
                found.second = 1;
            }
        }

        @Actor
        public void other(Pair found) {
            found.first = 1;
        }
    }
}
