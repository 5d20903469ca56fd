package org.maplitmus.maps.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaddedCounterTest {

    private final PaddedCounter counter = new PaddedCounter();

    @Test
    void addsAndReturnsTheCountBefore() {
        assertThat(counter.getAndAdd(5)).isZero();
        assertThat(counter.getAndAdd(-2)).isEqualTo(5);
        assertThat(counter.getOpaque()).isEqualTo(3);
        assertThat(counter.getAcquire()).isEqualTo(3);
    }

    @Test
    void storesOnlyOverWhatIsExpected() {
        assertThat(counter.compareAndSet(0, 7)).isTrue();
        assertThat(counter.compareAndSet(0, 8)).isFalse();
        assertThat(counter.getAcquire()).isEqualTo(7);
    }

    @Test
    void losesNoAddOfManyThreads() {
        IntStream.range(0, 1_000_000).parallel().forEach(i -> counter.getAndAdd(i % 2));

        assertThat(counter.getAcquire()).isEqualTo(500_000);
    }
}
