package org.maplitmus.layouts.classfile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.maplitmus.layouts.HotGroup;
import org.maplitmus.layouts.Padding;

/** Classes whose roles are guessed or declared; each is small and does what its comment says. */
@SuppressWarnings("unused")
final class Samples {

    private Samples() {}

    /** One volatile field, one that a method reads, one that nobody touches. */
    static final class Plain {
        volatile long hot;
        long read;
        long idle;
        Object reference = "";

        long read() {
            return read;
        }
    }

    /** A plain field that a VarHandle is made for in the initializer. */
    static final class Handled {
        private static final VarHandle COUNT;

        static {
            try {
                COUNT = MethodHandles.lookup().findVarHandle(Handled.class, "count", long.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        long count;
        long limit = 1;

        void add() {
            COUNT.getAndAdd(this, limit);
        }
    }

    /** A plain field that a helper method makes a VarHandle for; its name is in the initializer. */
    static final class HandledByHelper {
        private static final VarHandle COUNT = handle("count");

        long count;
        long limit = 1;

        private static VarHandle handle(String field) {
            try {
                return MethodHandles.lookup().findVarHandle(HandledByHelper.class, field, long.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        void add() {
            COUNT.getAndAdd(this, limit);
        }
    }

    /** A field for each kind of updater. */
    static final class Updated {
        private static final AtomicLongFieldUpdater<Updated> LONG =
                AtomicLongFieldUpdater.newUpdater(Updated.class, "total");
        private static final AtomicIntegerFieldUpdater<Updated> INT =
                AtomicIntegerFieldUpdater.newUpdater(Updated.class, "number");
        private static final AtomicReferenceFieldUpdater<Updated, Object> REFERENCE =
                AtomicReferenceFieldUpdater.newUpdater(Updated.class, Object.class, "last");

        volatile long total;
        volatile int number;
        volatile Object last = "";
        int idle;
    }

    /** Seven longs called as padding is, which a method adds up lest the machine drop them. */
    static final class SummedPadding {
        volatile long hot;
        long p1, p2, p3, p4, p5, p6, p7;
        long weight;

        long sum() {
            return p1 + p2 + p3 + p4 + p5 + p6 + p7 + weight;
        }
    }

    /** Two hot fields in a class, with padding in the same class. */
    static final class OneClass {
        volatile long head;
        long p1, p2, p3, p4, p5, p6, p7;
        volatile long tail;
    }

    /** Nothing but padding. */
    static class LeftOfConsumer {
        long left1, left2, left3, left4, left5, left6, left7;
    }

    /** What the consumer writes. */
    static class Consumer extends LeftOfConsumer {
        volatile long head;
        long cachedTail;
        final int mask = Integer.parseInt("7");

        long cached() {
            return cachedTail & mask;
        }
    }

    /** Nothing but padding. */
    static class Between extends Consumer {
        long middle1, middle2, middle3, middle4, middle5, middle6, middle7;
    }

    /** What the producer writes. */
    static final class Queue extends Between {
        volatile long tail;
    }

    /** Roles that annotations declare field by field. */
    static class Declared {
        @HotGroup("consumer")
        long head;

        @HotGroup("consumer")
        long cachedTail;

        @HotGroup
        volatile long tail;

        @Padding
        int filler;

        int cold;
    }

    /** Padding that an annotation declares for a class, below a class that declares groups. */
    @Padding
    static final class DeclaredBelow extends Declared {
        long right1, right2;
    }
}
