package org.maplitmus.maps.detection;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** The other thread: it stops in the middle of what it does, and goes on when it is told to. */
final class Other implements AutoCloseable {

    static final String NAME = "the other";

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final FutureTask<Void> task;

    private Other(Consumer<Other> action) {
        task = new FutureTask<>(() -> action.accept(this), null);
    }

    /** Returns when the other thread has called {@link #park} from inside {@code action}. */
    static Other inside(Consumer<Other> action) throws InterruptedException {
        Other other = new Other(action);
        Thread thread = new Thread(other.task, NAME);
        thread.setDaemon(true);
        thread.start();
        other.arrived.await();
        return other;
    }

    void park() {
        arrived.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the other thread go on, and does not wait for it. */
    void release() {
        released.countDown();
    }

    /** Lets the other thread go on to its end, and throws what it threw. */
    void finish() throws Throwable {
        release();
        try {
            task.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() {
        release();
    }
}
