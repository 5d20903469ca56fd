package org.maplitmus.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LockBenchmarkTest {

    private static final List<ToLongFunction<LockBenchmark>> BODIES = List.of(
            LockBenchmark::monitor,
            LockBenchmark::reentrantLock,
            LockBenchmark::mutex,
            LockBenchmark::reentrantReadLock,
            LockBenchmark::rwMutexRead,
            LockBenchmark::reentrantWriteLock,
            LockBenchmark::rwMutexWrite);

    /** A lock that was kept, and be it for reading, would stop the second thread. */
    @Test
    void everyBodyAddsOneAndGivesItsLockBack() {
        LockBenchmark benchmark = new LockBenchmark();

        List<Long> numbers =
                CompletableFuture.supplyAsync(() -> runAll(benchmark)).join();

        assertThat(numbers).containsExactlyElementsOf(numbers(1));
        assertThat(runAll(benchmark)).containsExactlyElementsOf(numbers(1 + BODIES.size()));
    }

    private static List<Long> runAll(LockBenchmark benchmark) {
        return BODIES.stream().map(body -> body.applyAsLong(benchmark)).toList();
    }

    private static List<Long> numbers(long first) {
        return LongStream.range(first, first + BODIES.size()).boxed().toList();
    }
}
