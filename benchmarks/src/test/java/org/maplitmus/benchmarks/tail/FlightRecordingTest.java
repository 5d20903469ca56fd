package org.maplitmus.benchmarks.tail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class FlightRecordingTest {

    @Test
    void aCollectionIsAPauseAtItsTime() {
        long[] around = new long[2];

        FlightRecording recording = FlightRecording.of(() -> {
            around[0] = System.nanoTime();
            System.gc();
            around[1] = System.nanoTime();
        });

        assertThat(recording.pauses().overlap(new Span(around[0], around[1]))).isTrue();
        assertThat(recording.pauses().overlap(new Span(around[1] + TimeUnit.SECONDS.toNanos(5), Long.MAX_VALUE)))
                .isFalse();
    }

    @Test
    void aParkIsAWaitOfItsOwnThread() {
        long[] around = new long[2];

        FlightRecording recording = FlightRecording.of(() -> {
            around[0] = System.nanoTime();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            around[1] = System.nanoTime();
        });

        Span park = new Span(around[0], around[1]);
        assertThat(recording.waitsOf(Thread.currentThread().getName()).overlap(park))
                .isTrue();
        assertThat(recording.waitsOf("nobody").overlap(park)).isFalse();
    }
}
