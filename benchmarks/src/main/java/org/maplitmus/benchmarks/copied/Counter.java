package org.maplitmus.benchmarks.copied;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.maplitmus.benchmarks.plan.CounterKind;
import org.maplitmus.maps.counter.Layout;
import org.maplitmus.maps.counter.StripedCounter;

/**
 * A counter behind the one operation that is measured; a class, so that a compiler which knows one subclass inlines.
 */
abstract class Counter {

    abstract void increment();

    abstract long sum();

    static Counter of(CounterKind kind) {
        return switch (kind) {
            case LONG_ADDER -> new OfLongAdder();
            case ATOMIC_LONG -> new OfAtomicLong();
            case ADJACENT -> new OfStripes(Layout.ADJACENT);
            case PADDED -> new OfStripes(Layout.PADDED);
            case CONTENDED -> new OfStripes(Layout.CONTENDED);
        };
    }

    private static final class OfLongAdder extends Counter {

        private final LongAdder adder = new LongAdder();

        @Override
        void increment() {
            adder.increment();
        }

        @Override
        long sum() {
            return adder.sum();
        }
    }

    private static final class OfAtomicLong extends Counter {

        private final AtomicLong count = new AtomicLong();

        @Override
        void increment() {
            count.getAndIncrement();
        }

        @Override
        long sum() {
            return count.get();
        }
    }

    private static final class OfStripes extends Counter {

        private final StripedCounter stripes;

        OfStripes(Layout layout) {
            stripes = StripedCounter.of(layout);
        }

        @Override
        void increment() {
            stripes.add(1);
        }

        @Override
        long sum() {
            return stripes.sum();
        }
    }
}
