package org.maplitmus.maps.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StripedCounterTest {

    @ParameterizedTest
    @EnumSource
    void addsUp(Layout layout) {
        StripedCounter counter = StripedCounter.of(layout);
        assertThat(counter.sum()).isZero();

        counter.add(5);
        counter.add(-7);

        assertThat(counter.sum()).isEqualTo(-2);
    }

    @ParameterizedTest
    @EnumSource
    void losesNoAddOfManyThreads(Layout layout) throws Exception {
        StripedCounter counter = new StripedCounter(layout::cells, 8);

        addMillion(counter, 4);

        assertThat(counter.sum()).isEqualTo(4_000_000);
    }

    @ParameterizedTest
    @EnumSource
    void theCellsOfALayoutCountEachByItself(Layout layout) {
        Cells cells = layout.cells(4);

        assertThat(cells.compareAndSet(2, 0, 7)).isTrue();
        assertThat(cells.compareAndSet(2, 0, 8)).isFalse();

        assertThat(List.of(cells.getAcquire(0), cells.getAcquire(1), cells.getAcquire(2), cells.getAcquire(3)))
                .containsExactly(0L, 0L, 7L, 0L);
    }

    @Test
    void aThreadAloneNeverWidensIt() {
        StripedCounter counter = new StripedCounter(Layout.ADJACENT::cells, 8);

        for (int i = 0; i < 1_000; i++) {
            counter.add(1);
        }

        assertThat(counter.width()).isEqualTo(1);
    }

    @Test
    void everyCollisionWidensItUntilItIsWidest() {
        StripedCounter counter = new StripedCounter(length -> new Hooked(length, Check.COLLIDES_ONCE, () -> {}), 4);

        counter.add(3);

        assertThat(counter.width()).isEqualTo(4);
        assertThat(counter.sum()).isEqualTo(3);
    }

    @Test
    void anAdderThatComesLateToTheOldCellsIsCounted() {
        StripedCounter[] counter = new StripedCounter[1];
        counter[0] = new StripedCounter(length -> new Hooked(length, Check.COLLIDES_ONCE, () -> counter[0].add(10)), 2);

        counter[0].add(1);

        assertThat(counter[0].width()).isEqualTo(2);
        assertThat(counter[0].sum()).isEqualTo(21);
    }

    @Test
    void anAddBetweenTheReadAndTheStoreOfAnotherIsNotLost() {
        assertThat(sumOfTwoInterleavedAdds(Check.SOUND)).isEqualTo(11);
    }

    @Test
    void cellsThatAreStoredUncheckedLoseIt() {
        assertThat(sumOfTwoInterleavedAdds(Check.NONE)).isEqualTo(1);
    }

    private static long sumOfTwoInterleavedAdds(Check check) {
        StripedCounter[] counter = new StripedCounter[1];
        counter[0] = new StripedCounter(length -> new Hooked(length, check, () -> counter[0].add(10)), 1);
        counter[0].add(1);
        return counter[0].sum();
    }

    private static void addMillion(StripedCounter counter, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    for (int add = 0; add < 1_000_000; add++) {
                        counter.add(1);
                    }
                }));
            }
            for (Future<?> adder : running) {
                adder.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private enum Check {
        SOUND,
        COLLIDES_ONCE,
        NONE
    }

    /** Cells that do something between the first read and its store, as another thread might. */
    private static final class Hooked implements Cells {

        private final Cells cells;
        private final Check check;
        private final Runnable afterFirstRead;
        private boolean read;
        private boolean stored;

        Hooked(int length, Check check, Runnable afterFirstRead) {
            this.cells = Layout.ADJACENT.cells(length);
            this.check = check;
            this.afterFirstRead = afterFirstRead;
        }

        @Override
        public int length() {
            return cells.length();
        }

        @Override
        public long getAcquire(int cell) {
            long count = cells.getAcquire(cell);
            if (!read) {
                read = true;
                afterFirstRead.run();
            }
            return count;
        }

        @Override
        public boolean compareAndSet(int cell, long expected, long next) {
            boolean collides = check == Check.COLLIDES_ONCE && !stored;
            stored = true;
            long compared = check == Check.NONE ? cells.getAcquire(cell) : expected;
            return !collides && cells.compareAndSet(cell, compared, next);
        }
    }
}
