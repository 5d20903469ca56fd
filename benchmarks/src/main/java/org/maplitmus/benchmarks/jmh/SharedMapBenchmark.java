package org.maplitmus.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.maplitmus.benchmarks.copied.CopyOfSharedLoops;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.SharedKind;
import org.maplitmus.benchmarks.plan.Sharing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * Two threads that share a map: elapsed nanoseconds for each operation of one thread, which a lock that parks its
 * waiters has as well.
 */
@State(Scope.Benchmark)
@Threads(2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgs = "-XX:+UseParallelGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SharedMapBenchmark {

    /** The map. */
    @Param
    public SharedKind map = SharedKind.CONCURRENT_HASH_MAP;

    /** What each thread does with it. */
    @Param
    public Sharing sharing = Sharing.READ;

    /** The number of keys. */
    @Param("100000")
    public int size = 1_000;

    private List<Loop> loops = List.of();

    /** Fills the map. */
    @Setup
    public void prepare() {
        loops = new CopyOfSharedLoops().loops(map, sharing, size);
    }

    @Benchmark
    @OperationsPerInvocation(Loop.OPERATIONS)
    public int shared(ThreadParams thread) {
        return pass(thread.getThreadIndex());
    }

    /** The part of that thread. */
    int pass(int thread) {
        return loops.get(thread).pass();
    }
}
