package org.maplitmus.runner.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StallTest {

    private final List<Thread> threads = new ArrayList<>();

    @AfterEach
    void end() {
        threads.forEach(Thread::interrupt);
    }

    @Test
    void threadsThatWaitForOneAnotherAreStill() {
        CountDownLatch never = new CountDownLatch(1);

        started("one", Thread.State.WAITING, never::await);
        started("other", Thread.State.WAITING, never::await);

        assertThat(Stall.areStill(threads)).isTrue();
    }

    @Test
    void aThreadThatWaitsForATimeMayWakeTheOthers() {
        CountDownLatch never = new CountDownLatch(1);

        started("one", Thread.State.WAITING, never::await);
        started("a cache's", Thread.State.TIMED_WAITING, () -> TimeUnit.HOURS.sleep(1));

        assertThat(Stall.areStill(threads)).isFalse();
    }

    @Test
    void aThreadThatRunsMayWakeTheOthersUnlessItOnlyLooksOn() {
        started("a map's", Thread.State.RUNNABLE, StallTest::spin);

        assertThat(Stall.areStill(threads)).isFalse();
        threads.get(0).setName("watchdog");
        assertThat(Stall.areStill(threads)).isTrue();
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    /** What a thread does until it is interrupted. */
    @FunctionalInterface
    private interface Doing {

        void run() throws InterruptedException;
    }

    private void started(String name, Thread.State state, Doing doing) {
        Thread thread = new Thread(
                () -> {
                    try {
                        doing.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != state) {
            Thread.onSpinWait();
        }
        threads.add(thread);
    }
}
