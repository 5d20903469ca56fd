package org.maplitmus.cli.stress;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;
import org.maplitmus.report.judge.Run;
import org.maplitmus.runner.stock.StockHarness;
import org.maplitmus.runner.stock.StockResult;

/**
 * A table of the weakened twins: how soon this program's driver saw each broken, and whether JCStress' own launcher
 * did.
 *
 * @param run this program's run of them
 * @param harness the launcher
 */
record BesideJcstress(Run run, StockHarness harness) {

    private static final String ROW = "%-58s %10s %9s %12s   %10s %9s %9s%n";

    /** Runs the launcher and prints the table. */
    void print(PrintWriter out) throws IOException, InterruptedException {
        List<CellModel> cells = harness.cells(run.session().host().cpus());
        out.println();
        out.println("JCStress' own launcher runs the same " + cells.size() + " cells...");
        out.flush();
        StockHarness.Outcome stock = harness.run(cells);
        Map<String, List<StockResult>> results =
                stock.results().stream().collect(Collectors.groupingBy(StockResult::test));
        double spent = stock.seconds() / Math.max(1, cells.size());
        out.printf(ROW, "guarantee@twin", "samples/s", "first s", "first sample", "samples/s", "detected", "spent s");
        cells.forEach(cell -> row(cell, results.getOrDefault(cell.className(), List.of()), spent, out));
        out.printf(
                Locale.ENGLISH,
                "Caught here: %d of %d in %.0f s; by JCStress' launcher: %d in %.0f s.%n",
                cells.stream()
                        .filter(cell -> judged(cell).stream().anyMatch(each -> each.broken() > 0))
                        .count(),
                cells.size(),
                run.session().seconds(),
                cells.stream()
                        .filter(cell -> detected(cell, results.getOrDefault(cell.className(), List.of())))
                        .count(),
                stock.seconds());
        out.flush();
    }

    private void row(CellModel cell, List<StockResult> stock, double spent, PrintWriter out) {
        Optional<JudgedCell> judged = judged(cell);
        Optional<SeenBy> first = judged.stream()
                .flatMap(each -> each.configurations().stream())
                .filter(seen -> seen.firstBrokenSeconds() >= 0)
                .min(Comparator.comparingDouble(SeenBy::firstBrokenSeconds));
        long samples = stock.stream().mapToLong(StockResult::samples).sum();
        out.printf(
                ROW,
                cell.id(),
                judged.map(each -> count((double) each.samples() / Math.max(1e-3, each.seconds())))
                        .orElse("-"),
                first.map(seen -> seconds(seen.firstBrokenSeconds())).orElse("-"),
                first.map(seen -> count((double) seen.firstBrokenSamples())).orElse("-"),
                count((double) samples / Math.max(1e-3, StockHarness.samplingSeconds(stock))),
                stock.isEmpty() ? "not run" : detected(cell, stock) ? "yes" : "no",
                seconds(spent));
    }

    private Optional<JudgedCell> judged(CellModel cell) {
        return run.cell(cell.guarantee().id(), cell.subject().name());
    }

    private static boolean detected(CellModel cell, List<StockResult> stock) {
        return stock.stream()
                .flatMap(result -> result.counts().entrySet().stream())
                .anyMatch(entry -> entry.getValue() > 0
                        && cell.outcome(entry.getKey()).kind().sought());
    }

    private static String count(double number) {
        return String.format(Locale.ENGLISH, "%,d", Math.round(number));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ENGLISH, "%.2f", seconds);
    }
}
