package org.maplitmus.report.render.view;

import java.util.List;
import java.util.stream.Stream;

/** How many cells have which verdict, in words; weakened twins apart. */
public final class Tally {

    private Tally() {}

    /** One part for each verdict that occurs, and one for the teeth if there are twins. */
    public static List<String> of(Matrix matrix, Teeth teeth) {
        Stream<String> verdicts = matrix.tally().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> Sign.of(entry.getKey()).text() + " " + Numbers.count(entry.getValue()));
        Stream<String> twins = teeth.twins().isEmpty() ? Stream.empty() : Stream.of(teeth.headline());
        return Stream.concat(verdicts, twins).toList();
    }
}
