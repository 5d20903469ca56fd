package org.maplitmus.benchmarks.transfer;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import org.jctools.queues.MpmcArrayQueue;
import org.maplitmus.benchmarks.plan.QueueKind;
import org.maplitmus.maps.channel.Chan;

/** A channel or queue behind the two operations that are measured; both wait. */
abstract class Pipe {

    abstract void send(Object value);

    abstract Object receive();

    /** An empty one with room for that many values. */
    static Pipe of(QueueKind kind, int capacity) {
        if (!kind.fits(capacity)) {
            throw new IllegalArgumentException("there is no " + kind + " of capacity " + capacity);
        }
        return switch (kind) {
            case CHAN -> new OfChan(new Chan<>(capacity));
            case ARRAY_BLOCKING_QUEUE -> new OfBlockingQueue(new ArrayBlockingQueue<>(capacity));
            case LINKED_BLOCKING_QUEUE -> new OfBlockingQueue(new LinkedBlockingQueue<>(capacity));
            case MPMC_ARRAY_QUEUE -> new OfMpmcArrayQueue(new MpmcArrayQueue<>(capacity));
            case SYNCHRONOUS_QUEUE -> new OfBlockingQueue(new SynchronousQueue<>());
            case FAIR_SYNCHRONOUS_QUEUE -> new OfBlockingQueue(new SynchronousQueue<>(true));
        };
    }

    private static final class OfChan extends Pipe {

        private final Chan<Object> channel;

        OfChan(Chan<Object> channel) {
            this.channel = channel;
        }

        @Override
        void send(Object value) {
            channel.send(value);
        }

        @Override
        Object receive() {
            return requireNonNull(channel.receive().value());
        }
    }

    private static final class OfBlockingQueue extends Pipe {

        private final BlockingQueue<Object> queue;

        OfBlockingQueue(BlockingQueue<Object> queue) {
            this.queue = queue;
        }

        @Override
        void send(Object value) {
            try {
                queue.put(value);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        Object receive() {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class OfMpmcArrayQueue extends Pipe {

        private static final int PATIENCE = 2_000;

        private final MpmcArrayQueue<Object> queue;

        OfMpmcArrayQueue(MpmcArrayQueue<Object> queue) {
            this.queue = queue;
        }

        @Override
        void send(Object value) {
            for (int spins = 0; !queue.offer(value); spins++) {
                waitABit(spins);
            }
        }

        @Override
        Object receive() {
            Object value = queue.poll();
            for (int spins = 0; value == null; spins++) {
                waitABit(spins);
                value = queue.poll();
            }
            return value;
        }

        @SuppressWarnings("ThreadPriorityCheck") // The other thread may need this very processor.
        private static void waitABit(int spins) {
            if (spins < PATIENCE) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }
}
