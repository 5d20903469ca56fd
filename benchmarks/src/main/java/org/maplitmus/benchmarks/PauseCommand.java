package org.maplitmus.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.maplitmus.benchmarks.harness.Copies;
import org.maplitmus.benchmarks.harness.Quantile;
import org.maplitmus.benchmarks.plan.Growth;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How long the unlucky puts take while a map grows. */
@Command(
        name = "pause",
        description = {
            "Elapsed time of single puts while a map grows.",
            "Each figure is the least of at least seven repetitions: a pause that one did not have was not the map's."
        },
        sortOptions = false)
final class PauseCommand implements Callable<Integer> {

    private static final int FEWEST_REPETITIONS = 7;
    private static final int WARM_UPS = 2;
    private static final double MEDIAN = 0.5;
    private static final double UNLUCKY = 0.9999;
    private static final double NANOS_PER_MICRO = 1_000;

    @Mixin
    private MeasureOptions options = new MeasureOptions();

    @Override
    public Integer call() {
        options.begin("pause: single puts while growing, least of the repetitions, " + options.keys + " keys");
        TextTable table = new TextTable(
                "map", "keys", "repetitions", "p50 ns", "p99.99 us", "worst us", "HashMap's worst / worst");
        for (int size : options.sizesOr(1_000_000)) {
            rows(table, size);
        }
        options.print(table);
        return 0;
    }

    private void rows(TextTable table, int size) {
        Map<MapKind, Growth> growths = new EnumMap<>(MapKind.class);
        Stream.concat(Stream.of(MapKind.HASH_MAP), options.mapsOr(List.of(MapKind.values())).stream())
                .forEach(map ->
                        growths.put(map, Copies.of(Subject.unwatched(map)).growth(options.keys, size)));
        Map<MapKind, List<Puts>> repetitions = repeat(growths, size);
        double worstOfHashMap = least(repetitions, MapKind.HASH_MAP).worst();
        for (MapKind map : growths.keySet()) {
            Puts puts = least(repetitions, map);
            table.row(
                    map.toString(),
                    Integer.toString(size),
                    Integer.toString(repetitionsOf(repetitions, map).size()),
                    Integer.toString(puts.median()),
                    micros(puts.unlucky()),
                    micros(puts.worst()),
                    String.format(Locale.ROOT, "%.1f", worstOfHashMap / puts.worst()));
        }
    }

    /** Interleaves the maps as a comparison does, a collection before each repetition. */
    private Map<MapKind, List<Puts>> repeat(Map<MapKind, Growth> growths, int size) {
        Map<MapKind, List<Puts>> repetitions = new EnumMap<>(MapKind.class);
        growths.keySet().forEach(map -> repetitions.put(map, new ArrayList<>()));
        List<MapKind> order = new ArrayList<>(growths.keySet());
        Random random = new Random(size);
        int[] nanos = new int[size];
        long start = System.nanoTime();
        for (int i = -WARM_UPS;
                i < FEWEST_REPETITIONS
                        || System.nanoTime() - start < options.time().toNanos();
                i++) {
            Collections.shuffle(order, random);
            for (MapKind map : order) {
                System.gc();
                Objects.requireNonNull(growths.get(map)).fill(nanos);
                if (i >= 0) {
                    repetitionsOf(repetitions, map).add(Puts.of(nanos));
                }
            }
        }
        return repetitions;
    }

    private static List<Puts> repetitionsOf(Map<MapKind, List<Puts>> repetitions, MapKind map) {
        return Objects.requireNonNull(repetitions.get(map));
    }

    private static Puts least(Map<MapKind, List<Puts>> repetitions, MapKind map) {
        return repetitionsOf(repetitions, map).stream().reduce(Puts::least).orElseThrow();
    }

    private static String micros(int nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / NANOS_PER_MICRO);
    }

    /** The puts of one repetition, in nanoseconds. */
    private record Puts(int median, int unlucky, int worst) {

        /** Sorts its argument. */
        static Puts of(int[] nanos) {
            return new Puts(Quantile.of(nanos, MEDIAN), Quantile.of(nanos, UNLUCKY), Quantile.of(nanos, 1));
        }

        Puts least(Puts other) {
            return new Puts(
                    Math.min(median, other.median), Math.min(unlucky, other.unlucky), Math.min(worst, other.worst));
        }
    }
}
