package org.maplitmus.report.render.view;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Verdict;

/** How many cells have which verdict; weakened twins apart. */
public final class Tally {

    private Tally() {}

    /** How many of {@code cells} have each verdict; verdicts without a cell are absent. */
    public static Map<Verdict, Long> of(Collection<JudgedCell> cells) {
        Map<Verdict, Long> tally = new EnumMap<>(Verdict.class);
        cells.forEach(cell -> tally.merge(cell.verdict(), 1L, Long::sum));
        return tally;
    }

    /** A tally in words: one part for each verdict that occurs. */
    public static List<String> words(Map<Verdict, Long> tally) {
        return tally.entrySet().stream()
                .map(entry -> Sign.of(entry.getKey()).text() + " " + Numbers.count(entry.getValue()))
                .toList();
    }

    /** The verdicts of the subjects in words, the number of limits, and the teeth if there are twins. */
    public static List<String> of(Matrix matrix, Teeth teeth) {
        long limits = matrix.limits().size();
        Stream<String> unpromised = limits == 0 ? Stream.empty() : Stream.of(Numbers.count(limits, "limit"));
        Stream<String> twins = teeth.twins().isEmpty() ? Stream.empty() : Stream.of(teeth.headline());
        return Stream.of(words(of(matrix.cells())).stream(), unpromised, twins)
                .flatMap(parts -> parts)
                .toList();
    }
}
