package org.maplitmus.weak.sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.LongAdder;

/** Two threads count to two. */
public final class Counters {

    private Counters() {}

    /** By a plain field. */
    public static class Plain {

        private int count;

        @Actor
        public void one() {
            count++;
        }

        @Actor
        public void other() {
            count++;
        }

        @Arbiter
        public void count(Pair found) {
            found.first = count;
        }
    }

    /** By an atomic field. */
    public static class Atomic {

        private final AtomicInteger count = new AtomicInteger();

        @Actor
        public void one() {
            count.incrementAndGet();
        }

        @Actor
        public void other() {
            count.incrementAndGet();
        }

        @Arbiter
        public void count(Pair found) {
            found.first = count.get();
        }
    }

    /** By an updater of a field. */
    public static class Updated {

        private static final AtomicIntegerFieldUpdater<Updated> COUNT =
                AtomicIntegerFieldUpdater.newUpdater(Updated.class, "count");

        private volatile int count;

        @Actor
        public void one() {
            COUNT.incrementAndGet(this);
        }

        @Actor
        public void other() {
            COUNT.incrementAndGet(this);
        }

        @Arbiter
        public void count(Pair found) {
            found.first = count;
        }
    }

    /** By one attempt each, which may fail for nothing. */
    public static class Attempted {

        private static final VarHandle COUNT = handle();

        @SuppressWarnings("unused")
        private int count;

        private static VarHandle handle() {
            try {
                return MethodHandles.lookup().findVarHandle(Attempted.class, "count", int.class);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Actor
        public void one() {
            COUNT.weakCompareAndSet(this, 0, 1);
        }

        @Actor
        public void other() {
            COUNT.weakCompareAndSet(this, 1, 2);
        }

        @Arbiter
        public void count(Pair found) {
            found.first = (int) COUNT.get(this);
        }
    }

    /** By cells that spread. */
    public static class Spread {

        private final LongAdder count = new LongAdder();

        @Actor
        public void one() {
            count.increment();
        }

        @Actor
        public void other() {
            count.increment();
        }

        @Arbiter
        public void count(Pair found) {
            found.first = count.intValue();
        }
    }

    /** By a plain field, each as often as a lot says. */
    public static class ByLot {

        private final int times = 1 + ThreadLocalRandom.current().nextInt(2);
        private int count;

        @Actor
        public void one() {
            count += times;
        }

        @Actor
        public void other() {
            count += 10 * times;
        }

        @Arbiter
        public void count(Pair found) {
            found.first = count;
            found.second = times;
        }
    }

    /** Under a lock that each tries to take some times, and then gives up. */
    public static class Tried {

        private static final int MOST_ROUNDS = 10;

        private final AtomicInteger lock = new AtomicInteger();
        private int count;

        @Actor
        public void one() {
            add();
        }

        @Actor
        public void other() {
            add();
        }

        private void add() {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                if (lock.compareAndSet(0, 1)) {
                    count++;
                    lock.set(0);
                    return;
                }
                Thread.onSpinWait();
            }
        }

        @Arbiter
        public void count(Pair found) {
            found.first = count;
        }
    }

    /** Under a lock that each tries to take until it has it. */
    public static class Spun {

        private final AtomicInteger lock = new AtomicInteger();
        private int count;

        @Actor
        public void one() {
            add();
        }

        @Actor
        public void other() {
            add();
        }

        private void add() {
            while (!lock.compareAndSet(0, 1)) {
                Thread.onSpinWait();
            }
            count++;
            lock.set(0);
        }

        @Arbiter
        public void count(Pair found) {
            found.first = count;
        }
    }
}
