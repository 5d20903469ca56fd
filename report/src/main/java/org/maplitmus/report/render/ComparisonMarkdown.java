package org.maplitmus.report.render;

import org.maplitmus.report.compare.Comparison;
import org.maplitmus.report.render.view.Differences;

/** A comparison of two runs as GitHub-flavoured Markdown. */
public final class ComparisonMarkdown {

    private ComparisonMarkdown() {}

    /** The text of {@code comparison}; whatever the runs hold is escaped. */
    public static String of(Comparison comparison) {
        Differences differences = new Differences(comparison);
        StringBuilder text = new StringBuilder("# " + SummaryMarkdown.escaped(differences.ruling()) + "\n\n");
        differences.head().forEach(line -> item(text, line));
        for (Differences.Section section : differences.sections()) {
            text.append("\n## ").append(section.title()).append("\n\n");
            section.lines().forEach(line -> item(text, line));
        }
        differences
                .test()
                .forEach(line ->
                        text.append('\n').append(SummaryMarkdown.escaped(line)).append('\n'));
        return text.toString();
    }

    private static void item(StringBuilder text, String line) {
        text.append("- ").append(SummaryMarkdown.escaped(line)).append('\n');
    }
}
