package org.maplitmus.report.render;

import org.maplitmus.report.compare.Comparison;
import org.maplitmus.report.render.view.Differences;

/** A comparison of two runs as text for a terminal. */
public final class ComparisonText {

    private ComparisonText() {}

    /** The text of {@code comparison}, in lines of {@code width}. */
    public static String of(Comparison comparison, int width) {
        Differences differences = new Differences(comparison);
        Lines lines = new Lines(width);
        differences.head().forEach(line -> lines.wrap("", line));
        for (Differences.Section section : differences.sections()) {
            lines.add("");
            lines.add(section.title());
            section.lines().forEach(line -> lines.wrap("  ", line));
        }
        lines.add("");
        differences.test().forEach(line -> lines.wrap("", line));
        lines.wrap("", differences.ruling());
        return lines.toString();
    }
}
