package org.maplitmus.layouts.witness;

import java.util.Formatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints evidence as plain text: a table for each experiment, a row for each address. */
public final class WitnessTable {

    private static final String COLUMNS = "%16s   %-9s  %14s  %10s  %14s  %10s  %8s";

    private final Formatter text = new Formatter(Locale.ROOT);

    private WitnessTable() {}

    /** All tables, or why there are none; ends with a line break. */
    public static String render(WitnessResult evidence) {
        if (evidence instanceof WitnessResult.Collected collected) {
            return collected.experiments().stream()
                    .map(WitnessTable::render)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        return "skipped: " + ((WitnessResult.Skipped) evidence).reason() + System.lineSeparator();
    }

    /** One table; ends with a line break. */
    public static String render(Experiment experiment) {
        WitnessTable table = new WitnessTable();
        table.addHead(experiment);
        experiment.placements().forEach(table::addRow);
        table.addSummary(experiment);
        return table.text.toString();
    }

    private void addHead(Experiment experiment) {
        text.format("%s (line %d)%n", experiment.title(), Witness.LINE);
        text.format(
                COLUMNS + "%n",
                "address mod " + Witness.LINE,
                "predicted",
                experiment.first() + " alone",
                "together",
                experiment.second() + " alone",
                "together",
                "windows");
    }

    private void addRow(Placement placement) {
        if (placement.outcome() instanceof Measurement.Measured measured) {
            addTimes(placement, measured);
        } else {
            String reason = ((Measurement.Skipped) placement.outcome()).reason();
            text.format("%16d   %-9s  skipped: %s", placement.residue(), placement.prediction(), reason);
        }
        text.format("%n");
    }

    private void addTimes(Placement placement, Measurement.Measured measured) {
        text.format(
                COLUMNS,
                placement.residue(),
                placement.prediction(),
                nanos(measured.first().alone()),
                nanos(measured.first().together()),
                nanos(measured.second().alone()),
                nanos(measured.second().together()),
                measured.windows());
        if (measured.moved() > 0) {
            text.format("  (discarded because the object moved: %d bursts)", measured.moved());
        }
    }

    private void addSummary(Experiment experiment) {
        experiment
                .summary()
                .ifPresentOrElse(
                        summary -> text.format(
                                "%s: %s %.1fx, %s %.1fx%n",
                                summary.comparison(),
                                experiment.first(),
                                summary.first(),
                                experiment.second(),
                                summary.second()),
                        () -> text.format("too few addresses were measured to compare them%n"));
    }

    /** A fraction only where it matters. */
    private static String nanos(double nanos) {
        return String.format(Locale.ROOT, nanos < 9.95 ? "%.1f ns" : "%.0f ns", nanos);
    }
}
