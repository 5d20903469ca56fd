package org.maplitmus.catalogue.subjects;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.maplitmus.catalogue.idiom.Buffer;
import org.maplitmus.catalogue.idiom.Handoff;

/** Java's queue with room for one value, and a volatile flag that says that no more will come. */
public final class QueueOfOne implements Buffer, Handoff {

    private final BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
    private volatile boolean closed;

    /** An open and empty one. */
    public QueueOfOne() {}

    @Override
    public boolean trySend(int value) {
        return queue.offer(value);
    }

    /** Looks again after it has seen the flag: a value may have come between the first look and the flag. */
    @Override
    public int tryReceive() {
        Integer value = queue.poll();
        if (value == null && closed) {
            Integer late = queue.poll();
            return late == null ? CLOSED : late;
        }
        return value == null ? EMPTY : value;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void send(int value) throws InterruptedException {
        queue.put(value);
    }

    @Override
    public int receive() throws InterruptedException {
        return queue.take();
    }
}
