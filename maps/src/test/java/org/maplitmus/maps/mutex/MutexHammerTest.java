package org.maplitmus.maps.mutex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.Beside;

/** Threads that share plain fields behind a lock lose no step and see no half of one. */
class MutexHammerTest {

    private static final int THREADS = 4;
    private static final int STEPS = 50_000;

    private final Mutex mutex = new Mutex();
    private final RWMutex rwMutex = new RWMutex();
    private int first;
    private int second;

    @Test
    void aMutexLosesNoStep() throws Exception {
        hammer(thread -> guardedByMutex());

        assertThat(first).isEqualTo(THREADS * STEPS);
    }

    @Test
    void aMutexThatIsTriedLosesNoStep() throws Exception {
        hammer(thread -> {
            while (!mutex.tryLock()) {
                Thread.onSpinWait();
            }
            step();
            mutex.unlock();
        });

        assertThat(first).isEqualTo(THREADS * STEPS);
    }

    @Test
    void readersOfAnRWMutexSeeNoHalfOfAStep() throws Exception {
        hammer(thread -> {
            if (thread % 2 == 0) {
                guardedByWriteLock();
            } else {
                readUnderReadLock();
            }
        });

        assertThat(first).isEqualTo(THREADS / 2 * STEPS);
    }

    @Test
    void withoutALockStepsAreLost() throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        do {
            first = 0;
            hammer(thread -> step());
        } while (first == THREADS * STEPS && System.nanoTime() - end < 0);

        assertThat(first).isLessThan(THREADS * STEPS);
    }

    private void guardedByMutex() {
        mutex.lock();
        step();
        mutex.unlock();
    }

    private void guardedByWriteLock() {
        rwMutex.lock();
        step();
        rwMutex.unlock();
    }

    private void readUnderReadLock() {
        rwMutex.rLock();
        int seen = first;
        Thread.onSpinWait();
        assertThat(second).isEqualTo(seen);
        rwMutex.rUnlock();
    }

    @SuppressWarnings("ThreadPriorityCheck") // The other threads may need this very processor.
    private void step() {
        int before = first;
        if (before % 64 == 0) {
            Thread.yield();
        }
        first = before + 1;
        second = before + 1;
    }

    private static void hammer(IntConsumer step) throws Exception {
        CountDownLatch ready = new CountDownLatch(THREADS);
        List<Beside<Boolean>> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            threads.add(Beside.run(() -> {
                ready.countDown();
                ready.await();
                for (int done = 0; done < STEPS; done++) {
                    step.accept(thread);
                }
            }));
        }
        for (Beside<Boolean> thread : threads) {
            thread.end();
        }
    }
}
