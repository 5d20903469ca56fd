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
            "Rounds and trials for which one thread came late, without a processor, do not count.",
            "--seconds, --sizes and --keys have no effect here."
        },
        sortOptions = false)
final class OverlapCommand implements Callable<Integer> {

    private static final int TIGHT = 50;
    private static final int LOOSE = 400;
    private static final int BLOCKS = 10;
    private static final double NANOS_PER_MICRO = 1_000;
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
        options.requireAtLeast(1, "--rounds", rounds);
        options.requireAtLeast(1, "--trials", trials);
        options.begin("overlap: two threads in a map of 512 Integer keys");
        TextTable shares =
                new TextTable("one operation each", "jitter", "rounds", "GO %", "SEQ %", "EXACT %", "SEQ / GO");
        TextTable hammers = new TextTable("hammering", "mode", "told", "of trials", "median us", "p99 us", "worst us");
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
        List<Contender> contenders = MODES.stream()
                .map(mode -> new Contender(Copies.of(new Subject(map, mode)).duel(roles, jitter)))
                .toList();
        List<Contender> order = new ArrayList<>(contenders);
        Random random = new Random(jitter);
        for (int i = 0; i < BLOCKS; i++) {
            Collections.shuffle(order, random);
            order.forEach(contender -> contender.run(Math.max(1, rounds / BLOCKS)));
        }
        List<Duel.Tally> tallies =
                contenders.stream().map(contender -> contender.tally).toList();
        table.row(
                map + " " + roles,
                Integer.toString(jitter),
                Integer.toString(
                        tallies.stream().mapToInt(Duel.Tally::counted).min().orElse(0)),
                number(tallies.get(0).percent()),
                number(tallies.get(1).percent()),
                number(tallies.get(2).percent()),
                number(tallies.get(1).percent() / tallies.get(0).percent()));
    }

    private void hammer(TextTable table, MapKind map, Duel.Roles roles) {
        for (Detection mode : MODES) {
            Duel duel = Copies.of(new Subject(map, mode)).duel(roles, 1);
            long[] results = LongStream.range(0, trials)
                    .map(trial -> duel.hammer())
                    .filter(nanos -> nanos != Duel.NOT_TOGETHER)
                    .toArray();
            double[] micros = LongStream.of(results)
                    .filter(nanos -> nanos != Duel.NOBODY_TOLD)
                    .mapToDouble(nanos -> nanos / NANOS_PER_MICRO)
                    .toArray();
            table.row(
                    map + " " + roles,
                    mode.toString(),
                    Integer.toString(micros.length),
                    Integer.toString(results.length),
                    quantile(micros, 0.5),
                    quantile(micros, 0.99),
                    quantile(micros, 1));
        }
    }

    private static String quantile(double[] samples, double share) {
        return samples.length == 0 ? "-" : number(Quantile.of(samples, share));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** One mode and what came of its rounds so far. */
    private static final class Contender {

        private final Duel duel;
        private Duel.Tally tally = new Duel.Tally(0, 0);

        Contender(Duel duel) {
            this.duel = duel;
        }

        void run(int rounds) {
            tally = tally.plus(duel.overlaps(rounds));
        }
    }
}
