package org.maplitmus.catalogue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The four threads of a trial, which a machine with fewer CPUs runs in turns. */
public final class FourThreads {

    /** How many there are. */
    public static final int COUNT = 4;

    private FourThreads() {}

    /**
     * Runs {@code action} in each, with the numbers 0 to 3, from the moment when all have started, and waits for their
     * ends. What ended one of them is thrown if that was an exception.
     */
    public static void run(IntConsumer action) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(COUNT);
        List<OtherThread> threads = IntStream.range(0, COUNT)
                .mapToObj(number -> new OtherThread(() -> {
                    meet(started);
                    action.accept(number);
                }))
                .toList();
        for (OtherThread thread : threads) {
            thread.join();
        }
    }

    private static void meet(CountDownLatch started) {
        started.countDown();
        try {
            started.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
