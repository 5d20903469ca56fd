package org.maplitmus.benchmarks.transfer;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.maplitmus.benchmarks.plan.QueueKind;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Elapsed nanoseconds for each value that one thread sends and another receives. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TransferBenchmark {

    /** What the values go through; those whose capacity is zero have to be asked for by name. */
    @Param({"CHAN", "ARRAY_BLOCKING_QUEUE", "LINKED_BLOCKING_QUEUE", "MPMC_ARRAY_QUEUE"})
    public QueueKind queue = QueueKind.CHAN;

    /** How many values nobody has received yet there is room for. */
    @Param({"16", "1024"})
    public int capacity;

    private @Nullable Transfer transfer;

    /** Starts the receiver. */
    @Setup
    public void start() {
        transfer = new Transfer(Pipe.of(queue, capacity));
    }

    @Benchmark
    @OperationsPerInvocation(Transfer.VALUES)
    public void send() {
        requireNonNull(transfer).pass();
    }

    /** Ends the receiver, which must have received every value in its turn. */
    @TearDown
    public void end() {
        requireNonNull(transfer).close();
    }
}
