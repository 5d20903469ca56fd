package org.maplitmus.runner.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final int SAMPLES = 256;
    private static final int STRIDES = 60;
    private static final Duration DEADLINE = Duration.ofMinutes(1);

    @Test
    void actorsThatTakeTurnsDoNotMeet() {
        Meeting meeting = Meeting.of(2, SAMPLES);

        for (int stride = 0; stride < 100; stride++) {
            run(0, 10_000);
            run(1, 10_000);
        }

        assertThat(meeting.met()).isZero();
    }

    @Test
    void anActorThatWaitsInsideOfItsStrideDoesNotMeetTheOther() throws InterruptedException {
        Meeting meeting = Meeting.of(2, SAMPLES);

        for (int stride = 0; stride < STRIDES; stride++) {
            Meeting.begins(0);
            Thread other = new Thread(() -> run(1, 1_000_000));
            other.start();
            other.join();
            Meeting.ends(0);
        }

        assertThat(meeting.met()).isZero();
    }

    @Test
    void actorsThatRunAtTheSameTimeMeet() throws InterruptedException {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        long start = System.nanoTime();
        double met = 0;
        while (met == 0 && System.nanoTime() - start < DEADLINE.toNanos()) {
            met = together();
        }

        assertThat(met).isPositive().isLessThanOrEqualTo(STRIDES * SAMPLES);
    }

    private static double together() throws InterruptedException {
        Meeting meeting = Meeting.of(2, SAMPLES);
        CyclicBarrier barrier = new CyclicBarrier(2);
        Thread other = new Thread(() -> strides(1, barrier));
        other.start();
        strides(0, barrier);
        other.join();
        return meeting.met();
    }

    private static void strides(int actor, CyclicBarrier barrier) {
        try {
            for (int stride = 0; stride < STRIDES; stride++) {
                barrier.await();
                run(actor, 500_000);
                barrier.await();
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void run(int actor, long nanos) {
        Meeting.begins(actor);
        long start = System.nanoTime();
        while (System.nanoTime() - start < nanos) {
            Thread.onSpinWait();
        }
        Meeting.ends(actor);
    }
}
