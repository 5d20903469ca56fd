package org.maplitmus.report.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.report.collect.Observation;

/**
 * What a map lacks that a scenario needs: an operation that ends with an UnsupportedOperationException, or a way to
 * hold what the scenario puts into it first. Neither refutes anything.
 */
final class Unsupported {

    private static final String NAME = UnsupportedOperationException.class.getSimpleName();
    private static final Pattern FRAME = Pattern.compile("\\s*at (?:.*/)?([\\w.$]+)\\.([\\w$<>]+)\\(.*");

    private Unsupported() {}

    /** Why {@code cell} has no verdict, if it ended with nothing else in every configuration that saw it fail. */
    static Optional<String> reason(CellModel cell, List<Observation> observations) {
        List<Observation> failing = observations.stream()
                .filter(seen -> seen.samples() == 0 || fails(cell, seen))
                .toList();
        boolean lacking = !failing.isEmpty()
                && failing.stream()
                        .allMatch(seen -> isUnprepared(seen) || (isReport(seen.specimen()) && onlyThrows(cell, seen)));
        return lacking ? Optional.of(lack(cell, failing.get(0).specimen())) : Optional.empty();
    }

    private static String lack(CellModel cell, List<String> specimen) {
        return isReport(specimen)
                ? "the map does not support " + operation(cell, specimen) + ": " + NAME
                : "the map does not take what the scenario puts into it: " + specimen.get(0);
    }

    /** No sample was begun, for the scenario could not be made. */
    private static boolean isUnprepared(Observation seen) {
        return seen.samples() == 0 && !seen.specimen().isEmpty();
    }

    private static boolean fails(CellModel cell, Observation seen) {
        return seen.counts().keySet().stream()
                .map(result -> cell.outcome(result).kind())
                .anyMatch(kind -> kind.refutes() || kind == OutcomeKind.SILENT);
    }

    /** A sentence of the scenario about an exception gives way only if no sample ended otherwise. */
    private static boolean onlyThrows(CellModel cell, Observation seen) {
        ResultModel marks = cell.guarantee().result();
        return seen.counts().keySet().stream().allMatch(marks::marksException)
                || seen.counts().keySet().stream()
                        .map(result -> cell.outcome(result).kind())
                        .allMatch(kind -> kind == OutcomeKind.THROWN || !kind.sought());
    }

    private static boolean isReport(List<String> specimen) {
        return !specimen.isEmpty() && specimen.get(0).startsWith(UnsupportedOperationException.class.getName());
    }

    /** What the scenario called: the frame inside its own. */
    private static String operation(CellModel cell, List<String> specimen) {
        String called = "an operation";
        for (String line : specimen) {
            Matcher frame = FRAME.matcher(line);
            if (frame.matches()) {
                if (frame.group(1).startsWith(cell.guarantee().className())) {
                    return called;
                }
                called = frame.group(2);
            }
        }
        return called;
    }
}
