package org.maplitmus.benchmarks.transfer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.maplitmus.benchmarks.plan.QueueKind;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Queues of one capacity measured side by side: in every round each has one virtual machine of JMH's, in an order that
 * is drawn anew. JMH's mean and error are then those of the iterations of all rounds.
 */
public final class Transfers {

    private static final int ITERATIONS = 5;
    private static final int WARM_UP_SHARE = 3;

    private Transfers() {}

    /** Measures every kind that has such a capacity for about that long, a third of which warms up. */
    public static Map<QueueKind, Score> of(List<QueueKind> kinds, int capacity, int rounds, Duration time)
            throws RunnerException {
        Map<QueueKind, List<RunResult>> results = new EnumMap<>(QueueKind.class);
        List<QueueKind> order = new ArrayList<>(
                kinds.stream().filter(kind -> kind.fits(capacity)).toList());
        Random random = new Random(capacity);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (QueueKind kind : order) {
                results.computeIfAbsent(kind, absent -> new ArrayList<>())
                        .add(fork(kind, capacity, time.dividedBy(rounds)));
            }
        }
        Map<QueueKind, Score> scores = new EnumMap<>(QueueKind.class);
        results.forEach((kind, forks) -> scores.put(kind, score(forks)));
        return scores;
    }

    private static RunResult fork(QueueKind kind, int capacity, Duration time) throws RunnerException {
        Duration warmUp = time.dividedBy(WARM_UP_SHARE);
        return new Runner(new OptionsBuilder()
                        .include(TransferBenchmark.class.getName())
                        .param("queue", kind.name())
                        .param("capacity", Integer.toString(capacity))
                        .forks(1)
                        .warmupIterations(1)
                        .warmupTime(of(warmUp))
                        .measurementIterations(ITERATIONS)
                        .measurementTime(of(time.minus(warmUp).dividedBy(ITERATIONS)))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
    }

    private static TimeValue of(Duration time) {
        return TimeValue.nanoseconds(time.toNanos());
    }

    private static Score score(List<RunResult> forks) {
        BenchmarkParams params = forks.get(0).getParams();
        List<BenchmarkResult> iterations = forks.stream()
                .flatMap(fork -> fork.getBenchmarkResults().stream())
                .toList();
        Result<?> pooled = new RunResult(params, iterations).getPrimaryResult();
        return new Score(pooled.getScore(), pooled.getScoreError());
    }
}
