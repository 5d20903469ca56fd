package org.maplitmus.benchmarks.plan;

/** What one thread sends through and another receives from, by the name that tables give it. */
public enum QueueKind {
    /** Go's channel, with or without a buffer. */
    CHAN("Chan") {
        @Override
        public boolean fits(int capacity) {
            return true;
        }
    },
    /** {@link java.util.concurrent.ArrayBlockingQueue}. */
    ARRAY_BLOCKING_QUEUE("ArrayBlockingQueue") {
        @Override
        public boolean fits(int capacity) {
            return capacity > 0;
        }
    },
    /** {@link java.util.concurrent.LinkedBlockingQueue}, whose two ends have a lock each. */
    LINKED_BLOCKING_QUEUE("LinkedBlockingQueue") {
        @Override
        public boolean fits(int capacity) {
            return capacity > 0;
        }
    },
    /** JCTools' queue for many senders and receivers, which has powers of two and does not wait: its threads spin. */
    MPMC_ARRAY_QUEUE("MpmcArrayQueue") {
        @Override
        public boolean fits(int capacity) {
            return capacity > 1 && Integer.bitCount(capacity) == 1;
        }
    },
    /** {@link java.util.concurrent.SynchronousQueue}. */
    SYNCHRONOUS_QUEUE("SynchronousQueue") {
        @Override
        public boolean fits(int capacity) {
            return capacity == 0;
        }
    },
    /** The same, first come, first served, as a channel does. */
    FAIR_SYNCHRONOUS_QUEUE("SynchronousQueue-fair") {
        @Override
        public boolean fits(int capacity) {
            return capacity == 0;
        }
    };

    private final String label;

    QueueKind(String label) {
        this.label = label;
    }

    /** Whether there is a queue of this kind with room for just that many values. */
    public abstract boolean fits(int capacity);

    @Override
    public String toString() {
        return label;
    }
}
