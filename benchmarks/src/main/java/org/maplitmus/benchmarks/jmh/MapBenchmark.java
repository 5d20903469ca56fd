package org.maplitmus.benchmarks.jmh;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.maplitmus.benchmarks.copied.CopyOfLoops;
import org.maplitmus.benchmarks.plan.KeyKind;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.benchmarks.plan.Workload;
import org.maplitmus.maps.detection.Detection;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The workloads, each in forks of its own, so that call sites see one map here too.
 *
 * <p>Scores are nanoseconds per operation, but per whole map for {@link #putFresh} and {@link #iterate}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgs = "-XX:+UseParallelGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MapBenchmark {

    /** The map, by the name that tables give it. */
    @Param({
        "HashMap",
        "fastutil",
        "GoMap",
        "SwissMap",
        "FlatSwissMap",
        "FlatSwissMap-compact",
        "ConcurrentHashMap",
        "BinMap",
        "SegmentedMap",
        "WeakValueMap",
        "SyncMap",
        "HashTrieMap",
        "FailFastMap",
        "FailFastMap-provenance"
    })
    public String map = MapKind.HASH_MAP.toString();

    /** Its misuse detection. */
    @Param("OFF")
    public Detection mode = Detection.OFF;

    /** The type of the keys. */
    @Param({"INTEGER", "STRING"})
    public KeyKind keys = KeyKind.INTEGER;

    /** The number of keys. */
    @Param({"1000", "100000", "1000000"})
    public int size = 1_000;

    private @Nullable Loop loop;

    /** Makes the loop of the workload for which the benchmark method is named. */
    @Setup
    public void prepare(BenchmarkParams params) {
        String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        prepare(one(Workload.values(), method));
    }

    /** Makes that loop. */
    void prepare(Workload workload) {
        loop = new CopyOfLoops(new Subject(one(MapKind.values(), map), mode)).loop(workload, keys, size);
    }

    @Benchmark
    @OperationsPerInvocation(Loop.OPERATIONS)
    public int getHit() {
        return pass();
    }

    @Benchmark
    @OperationsPerInvocation(Loop.OPERATIONS)
    public int getMiss() {
        return pass();
    }

    @Benchmark
    @OperationsPerInvocation(Loop.OPERATIONS)
    public int chase() {
        return pass();
    }

    @Benchmark
    @OperationsPerInvocation(Loop.OPERATIONS)
    public int update() {
        return pass();
    }

    @Benchmark
    @OperationsPerInvocation(Loop.OPERATIONS)
    public int churn() {
        return pass();
    }

    @Benchmark
    public int putFresh() {
        return pass();
    }

    @Benchmark
    public int iterate() {
        return pass();
    }

    private int pass() {
        return Objects.requireNonNull(loop).pass();
    }

    private static <E> E one(E[] constants, String label) {
        return Arrays.stream(constants)
                .filter(constant -> constant.toString().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown name '" + label + "'"));
    }
}
