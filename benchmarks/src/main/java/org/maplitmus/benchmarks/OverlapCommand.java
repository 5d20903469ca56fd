package org.maplitmus.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.maplitmus.benchmarks.harness.Copies;
import org.maplitmus.benchmarks.harness.Quantile;
import org.maplitmus.benchmarks.plan.Duel;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.maps.detection.Detection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How often each mode sees two threads in one map. */
@Command(
        name = "overlap",
        description = {
            "How often each misuse detection mode reports two threads that meet once, and how soon two that do not stop.",
            "--seconds, --sizes and --keys have no effect here."
        },
        sortOptions = false)
final class OverlapCommand implements Callable<Integer> {

    private static final int TIGHT = 50;
    private static final int LOOSE = 400;
    private static final int BLOCKS = 10;
    private static final List<Detection> MODES = List.of(Detection.GO, Detection.SEQ, Detection.EXACT);

    @Mixin
    private MeasureOptions options = new MeasureOptions();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds of one operation per thread (default: ${DEFAULT-VALUE}).")
    private int rounds = 10_000;

    @Option(
            names = "--trials",
            paramLabel = "N",
            description = "Trials of two threads that do not stop (default: ${DEFAULT-VALUE}).")
    private int trials = 1_000;

    @Override
    public Integer call() {
        options.requireAtLeastOne("--rounds", rounds);
        options.requireAtLeastOne("--trials", trials);
        options.begin("overlap: two threads in a map of 512 Integer keys");
        TextTable shares = new TextTable("one operation each", "jitter", "GO %", "SEQ %", "EXACT %", "SEQ / GO");
        TextTable hammers = new TextTable("hammering", "mode", "told", "of", "median us", "p99 us", "worst us");
        for (MapKind map : options.watchedMaps()) {
            for (Duel.Roles roles : Duel.Roles.values()) {
                share(shares, map, roles, TIGHT);
                share(shares, map, roles, LOOSE);
                hammer(hammers, map, roles);
            }
        }
        options.print(shares);
        options.print(hammers);
        return 0;
    }

    private void share(TextTable table, MapKind map, Duel.Roles roles, int jitter) {
        List<Tally> tallies = new ArrayList<>();
        MODES.forEach(
                mode -> tallies.add(new Tally(Copies.of(new Subject(map, mode)).duel(roles, jitter))));
        List<Tally> order = new ArrayList<>(tallies);
        Random random = new Random(jitter);
        int block = Math.max(1, rounds / BLOCKS);
        for (int i = 0; i < BLOCKS; i++) {
            Collections.shuffle(order, random);
            order.forEach(tally -> tally.run(block));
        }
        List<Double> percent = tallies.stream()
                .map(tally -> 100.0 * tally.reports / (block * BLOCKS))
                .toList();
        table.row(
                map + " " + roles,
                Integer.toString(jitter),
                number(percent.get(0)),
                number(percent.get(1)),
                number(percent.get(2)),
                number(percent.get(1) / percent.get(0)));
    }

    private void hammer(TextTable table, MapKind map, Duel.Roles roles) {
        for (Detection mode : MODES) {
            Duel duel = Copies.of(new Subject(map, mode)).duel(roles, 1);
            double[] micros = LongStream.range(0, trials)
                    .map(trial -> duel.hammer())
                    .filter(nanos -> nanos >= 0)
                    .mapToDouble(nanos -> nanos / 1e3)
                    .toArray();
            boolean any = micros.length > 0;
            table.row(
                    map + " " + roles,
                    mode.toString(),
                    Integer.toString(micros.length),
                    Integer.toString(trials),
                    any ? number(Quantile.of(micros, 0.5)) : "-",
                    any ? number(Quantile.of(micros, 0.99)) : "-",
                    any ? number(Quantile.of(micros, 1)) : "-");
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The reports of one mode so far. */
    private static final class Tally {

        private final Duel duel;
        private int reports;

        Tally(Duel duel) {
            this.duel = duel;
        }

        void run(int rounds) {
            reports += duel.overlaps(rounds);
        }
    }
}
