package org.maplitmus.benchmarks;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.maplitmus.benchmarks.tail.Causes;
import org.maplitmus.benchmarks.tail.Tail;
import org.maplitmus.benchmarks.tail.TailKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How long the unlucky reads take, and how many of them met a pause of the collector. */
@Command(
        name = "tail",
        description = {
            "Latency of single operations, 95 %% reads, two threads, 100,000 keys, values of 256 bytes.",
            "Of the operations beyond p99: how many overlap a pause of the collector, how many a wait of their own"
                    + " thread, as the flight recorder saw them. --keys and --sizes have no effect here."
        },
        sortOptions = false)
final class TailCommand implements Callable<Integer> {

    private static final double NANOS_PER_MILLI = 1_000_000;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        options.begin("tail: latency in ns, and what the operations beyond p99 coincided with");
        TextTable table = new TextTable(
                "map",
                "operations",
                "p50",
                "p99",
                "p99.9",
                "p99.99",
                "max",
                "pauses",
                "ms",
                "beyond p99",
                "in a pause",
                "in a wait",
                "in neither");
        for (TailKind kind : TailKind.values()) {
            row(table, kind, Tail.of(kind, options.time()));
        }
        options.print(table);
        return 0;
    }

    private static void row(TextTable table, TailKind kind, Tail tail) {
        Causes causes = tail.causes();
        table.row(
                kind.toString(),
                Long.toString(tail.latencies().getTotalCount()),
                at(tail, 50),
                at(tail, 99),
                at(tail, 99.9),
                at(tail, 99.99),
                at(tail, 100),
                Integer.toString(tail.pauses()),
                String.format(Locale.ROOT, "%.1f", tail.pausedNanos() / NANOS_PER_MILLI),
                Integer.toString(causes.all()),
                share(causes.pauses(), causes),
                share(causes.waits(), causes),
                share(causes.neither(), causes));
    }

    private static String at(Tail tail, double percentile) {
        return Long.toString(tail.latencies().getValueAtPercentile(percentile));
    }

    private static String share(int some, Causes causes) {
        return causes.all() == 0 ? "-" : String.format(Locale.ROOT, "%.2f %%", 100.0 * some / causes.all());
    }
}
