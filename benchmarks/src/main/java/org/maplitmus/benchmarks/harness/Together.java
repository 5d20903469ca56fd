package org.maplitmus.benchmarks.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.maplitmus.benchmarks.plan.Loop;

/**
 * Pairs of loops measured side by side, each pair by two threads at a time.
 *
 * <p>In every round each pair has one window: both threads start together and run some passes. A window counts only if
 * both threads had a processor for nine tenths of their time and ran together for seven tenths of it.
 */
public final class Together {

    private static final double LOWER_QUARTILE = 0.25;
    private static final double ON_A_PROCESSOR = 0.9;
    private static final double AT_ONCE = 0.7;
    private static final int FEWEST_ROUNDS = 7;
    private static final int WARM_UP_SHARE = 3;
    private static final int PASSES = 5;

    private Together() {}

    /**
     * What was measured of a pair.
     *
     * @param nanos lower quartile of the processor time of an operation in one thread; empty if no window counts
     * @param windows how many windows count
     */
    public record Result(OptionalDouble nanos, int windows) {

        static Result of(List<Double> samples) {
            double[] nanos = samples.stream().mapToDouble(Double::doubleValue).toArray();
            return new Result(
                    nanos.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantile.of(nanos, LOWER_QUARTILE)),
                    nanos.length);
        }
    }

    /** Measures for about that long, a third of which warms up and does not count. */
    public static <K> Map<K, Result> of(Map<K, List<Loop>> pairs, Duration time) {
        Map<K, List<Double>> samples = new LinkedHashMap<>();
        interleave(pairs, samples, time.dividedBy(WARM_UP_SHARE));
        pairs.keySet().forEach(key -> samples.put(key, new ArrayList<>()));
        interleave(pairs, samples, time.minus(time.dividedBy(WARM_UP_SHARE)));
        Map<K, Result> results = new LinkedHashMap<>();
        pairs.keySet().forEach(key -> results.put(key, Result.of(samples.getOrDefault(key, List.of()))));
        return results;
    }

    private static <K> void interleave(Map<K, List<Loop>> pairs, Map<K, List<Double>> samples, Duration time) {
        List<K> order = new ArrayList<>(pairs.keySet());
        Random random = new Random(order.size());
        long start = System.nanoTime();
        for (int round = 0; round < FEWEST_ROUNDS || System.nanoTime() - start < time.toNanos(); round++) {
            Collections.shuffle(order, random);
            for (K key : order) {
                window(pairs.getOrDefault(key, List.of()))
                        .ifPresent(nanos -> samples.computeIfAbsent(key, absent -> new ArrayList<>())
                                .add(nanos));
            }
        }
    }

    private static OptionalDouble window(List<Loop> pair) {
        CyclicBarrier start = new CyclicBarrier(pair.size());
        CompletableFuture<Run> other = CompletableFuture.supplyAsync(
                () -> run(pair.get(1), start), command -> new Thread(command, "other").start());
        Run mine = run(pair.get(0), start);
        return mine.with(other.join());
    }

    private static Run run(Loop loop, CyclicBarrier start) {
        await(start);
        long began = System.nanoTime();
        long cpu = CpuClock.nanos();
        long done = 0;
        for (int i = 0; i < PASSES; i++) {
            done += loop.pass();
        }
        long used = CpuClock.nanos() - cpu;
        long ended = System.nanoTime();
        long operations = (long) PASSES * loop.operations();
        if (done != operations) {
            throw new IllegalStateException(done + " of " + operations + " operations did what they should");
        }
        return new Run(began, ended, used, operations);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One thread's part of a window, all times in nanoseconds. */
    record Run(long began, long ended, long used, long operations) {

        /** The processor time of an operation, or nothing if the two were not both there. */
        OptionalDouble with(Run other) {
            long atOnce = Math.min(ended, other.ended) - Math.max(began, other.began);
            boolean counts = counts(atOnce) && other.counts(atOnce);
            return counts ? OptionalDouble.of((nanos() + other.nanos()) / 2) : OptionalDouble.empty();
        }

        private boolean counts(long atOnce) {
            long wall = ended - began;
            return used >= ON_A_PROCESSOR * wall && atOnce >= AT_ONCE * wall;
        }

        private double nanos() {
            return (double) used / operations;
        }
    }
}
