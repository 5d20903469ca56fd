package org.maplitmus.benchmarks.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.maplitmus.benchmarks.plan.Loop;

/**
 * Loops measured side by side: in every round each has one short batch, in an order that is drawn anew.
 *
 * <p>What disturbs the machine for longer than a batch disturbs all of them alike; the lower quartile leaves out what
 * disturbs one.
 */
public final class Comparison {

    private static final double LOWER_QUARTILE = 0.25;
    private static final int FEWEST_ROUNDS = 7;
    private static final int WARM_UP_SHARE = 3;

    private Comparison() {}

    /**
     * Measures for about that long, a third of which warms up and does not count; at least seven rounds count.
     *
     * @param loops keyed by whatever the caller calls them
     * @return nanoseconds of processor time for each operation, in the order of {@code loops}
     */
    public static <K> Map<K, Double> of(Map<K, Loop> loops, Duration time) {
        List<Sampler<K>> samplers = new ArrayList<>();
        loops.forEach((key, loop) -> samplers.add(new Sampler<>(key, new Batch(loop), new ArrayList<>())));
        Map<K, Double> result = new LinkedHashMap<>();
        interleave(samplers, time.dividedBy(WARM_UP_SHARE));
        samplers.forEach(each -> each.samples().clear());
        interleave(samplers, time.minus(time.dividedBy(WARM_UP_SHARE)));
        samplers.forEach(each -> result.put(each.key(), each.lowerQuartile()));
        return result;
    }

    private static <K> void interleave(List<Sampler<K>> samplers, Duration time) {
        Random random = new Random(samplers.size());
        List<Sampler<K>> order = new ArrayList<>(samplers);
        long start = System.nanoTime();
        for (int round = 0; round < FEWEST_ROUNDS || System.nanoTime() - start < time.toNanos(); round++) {
            Collections.shuffle(order, random);
            order.forEach(Sampler::sample);
        }
    }

    private record Sampler<K>(K key, Batch batch, List<Double> samples) {

        void sample() {
            samples.add(batch.nanosPerOperation());
        }

        double lowerQuartile() {
            return Quantile.of(samples.stream().mapToDouble(Double::doubleValue).toArray(), LOWER_QUARTILE);
        }
    }
}
