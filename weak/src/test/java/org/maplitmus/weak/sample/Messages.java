package org.maplitmus.weak.sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One thread writes a message and raises a flag, another reads the flag and the message: in many ways. */
public final class Messages {

    private Messages() {}

    /** By something that is raised after the message was written, and looked at before the message is read. */
    public abstract static class ByFlag {

        private int message;

        protected abstract void raise();

        protected abstract int flag();

        @Actor
        public void writer() {
            message = 1;
            raise();
        }

        @Actor
        public void reader(Pair found) {
            found.first = flag();
            found.second = message;
        }
    }

    /** By a plain field. */
    public static class Plain extends ByFlag {

        private int flag;

        @Override
        protected void raise() {
            flag = 1;
        }

        @Override
        protected int flag() {
            return flag;
        }
    }

    /** By a plain field, in a class that only forwards to the one that says how, as cells do. */
    public static class Forwarding extends Plain {

        @Override
        @Actor
        public void writer() {
            super.writer();
        }

        @Override
        @Actor
        public void reader(Pair found) {
            super.reader(found);
        }
    }

    /** By a divisor; the class that forwards keeps the exception that the reader ends with. */
    public static class Throwing extends Divided {

        private @Nullable Throwable thrown;

        @Override
        @Actor
        public void writer() {
            super.writer();
        }

        @Override
        @Actor
        public void reader(Pair found) {
            try {
                super.reader(found);
            } catch (ArithmeticException e) {
                thrown = e;
            }
        }

        @Arbiter
        public void mark(Pair found) {
            if (thrown != null) {
                found.second = 7;
            }
        }
    }

    /** By a divisor. */
    public static class Divided {

        private int divisor;

        public void writer() {
            divisor = 1;
        }

        public void reader(Pair found) {
            found.first = 1 / divisor;
        }
    }

    /** By a volatile field. */
    public static class Volatile extends ByFlag {

        protected volatile int flag;

        @Override
        protected void raise() {
            flag = 1;
        }

        @Override
        protected int flag() {
            return flag;
        }
    }

    /** By a spin on a volatile field. */
    public static class Spun extends Volatile {

        @Override
        protected int flag() {
            while (flag == 0) {
                Thread.onSpinWait();
            }
            return flag;
        }
    }

    /** By a spin that comes to an end after some rounds, whether or not there is a message. */
    public static class GivenUp extends Volatile {

        private static final int MOST_ROUNDS = 10;

        @Override
        protected int flag() {
            for (int round = 0; round < MOST_ROUNDS && flag == 0; round++) {
                Thread.onSpinWait();
            }
            return flag;
        }
    }

    /** By an element of an array, without an order. */
    public static class Opaque extends ByFlag {

        private static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(int[].class);

        private final int[] flags = new int[1];

        @Override
        protected void raise() {
            ELEMENTS.setOpaque(flags, 0, 1);
        }

        @Override
        protected int flag() {
            return (int) ELEMENTS.getOpaque(flags, 0);
        }
    }

    /** By an element of an array, released and acquired. */
    public static class Elements extends ByFlag {

        private static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(int[].class);

        private final int[] flags = new int[1];

        @Override
        protected void raise() {
            ELEMENTS.setRelease(flags, 0, 1);
        }

        @Override
        protected int flag() {
            return (int) ELEMENTS.getAcquire(flags, 0);
        }
    }

    /** By a map. */
    public abstract static class ByMap extends ByFlag {

        private final Map<String, Integer> map;

        protected ByMap(Map<String, Integer> map) {
            this.map = map;
        }

        @Override
        protected void raise() {
            map.put("flag", 1);
        }

        @Override
        protected int flag() {
            Integer flag = map.get("flag");
            return flag == null ? 0 : flag;
        }
    }

    /** By a HashMap. */
    public static class ByHashMap extends ByMap {

        public ByHashMap() {
            super(new HashMap<>());
        }
    }

    /** By a map behind one lock. */
    public static class BySynchronizedMap extends ByMap {

        public BySynchronizedMap() {
            super(Collections.synchronizedMap(new HashMap<>()));
        }
    }

    /** By a ConcurrentHashMap. */
    public static class ByConcurrentHashMap extends ByMap {

        public ByConcurrentHashMap() {
            super(new ConcurrentHashMap<>());
        }
    }

    /** By a ConcurrentSkipListMap. */
    public static class ByConcurrentSkipListMap extends ByMap {

        public ByConcurrentSkipListMap() {
            super(new ConcurrentSkipListMap<>());
        }
    }

    /** Under a lock of java.util.concurrent, whose threads park. */
    public static class Locked {

        private final ReentrantLock lock = new ReentrantLock();
        private int message;
        private int flag;

        @Actor
        public void writer() {
            lock.lock();
            try {
                message = 1;
                flag = 1;
            } finally {
                lock.unlock();
            }
        }

        @Actor
        public void reader(Pair found) {
            lock.lock();
            try {
                found.first = flag;
                found.second = message;
            } finally {
                lock.unlock();
            }
        }
    }

    /** By a notification. */
    public static class Notified {

        private int message;
        private int flag;

        @Actor
        public synchronized void writer() {
            message = 1;
            flag = 1;
            notifyAll();
        }

        @Actor
        public synchronized void reader(Pair found) throws InterruptedException {
            while (flag == 0) {
                wait();
            }
            found.first = flag;
            found.second = message;
        }
    }

    /** By two plain fields, between which the reader gives way: to give way is no wait. */
    public static class GivingWay {

        private int message;
        private int flag;

        @Actor
        public void writer() {
            flag = 1;
            message = 1;
        }

        @Actor
        @SuppressWarnings("ThreadPriorityCheck")
        public void reader(Pair found) {
            Thread.yield();
            found.first = flag;
            Thread.yield();
            found.second = message;
        }
    }

    /** By an object with a final and an ordinary field, which a race gives to the reader. */
    public static class FinalField {

        private static final class Box {

            private final int[] whole;
            private int plain;

            private Box() {
                whole = new int[1];
                whole[0] = 1;
                plain = 1;
            }
        }

        private @Nullable Box box;

        @Actor
        public void writer() {
            box = new Box();
        }

        @Actor
        public void reader(Pair found) {
            Box seen = box;
            found.first = seen == null ? 1 : seen.whole[0];
            found.second = seen == null ? 1 : seen.plain;
        }
    }
}
