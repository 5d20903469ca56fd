package org.maplitmus.report.render.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maplitmus.report.judge.JudgedCell;

/** How many cells have which verdict; weakened twins apart. */
public final class Tally {

    private Tally() {}

    /** How many of {@code cells} have each sign; signs without a cell are absent. */
    public static Map<Sign, Long> of(Collection<JudgedCell> cells) {
        Map<Sign, Long> tally = new LinkedHashMap<>();
        for (Sign sign : Sign.all()) {
            long count =
                    cells.stream().filter(cell -> Sign.of(cell).equals(sign)).count();
            if (count > 0) {
                tally.put(sign, count);
            }
        }
        return tally;
    }

    /** A tally in words: one part for each sign that occurs. */
    public static List<String> words(Map<Sign, Long> tally) {
        return tally.entrySet().stream()
                .map(entry -> entry.getKey().text() + " " + Numbers.count(entry.getValue()))
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
