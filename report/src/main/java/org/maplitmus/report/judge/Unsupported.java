package org.maplitmus.report.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.report.collect.Alone;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.Specimen;

/**
 * What a map lacks that a scenario needs: an operation that ends with an UnsupportedOperationException or that never
 * does anything but throw, or a way to hold what the scenario puts into it first. None of them refutes anything.
 */
final class Unsupported {

    private static final String NAME = UnsupportedOperationException.class.getSimpleName();

    private Unsupported() {}

    /** Why {@code cell} has no verdict, if it ended with nothing else in every configuration that saw it fail. */
    static Optional<String> reason(CellModel cell, List<Observation> observations) {
        List<Observation> failing = observations.stream()
                .filter(seen -> seen.samples() == 0 || fails(cell, seen))
                .toList();
        boolean lacking = !failing.isEmpty()
                && failing.stream().allMatch(seen -> isUnprepared(seen) || (lacks(seen) && onlyThrows(cell, seen)));
        return lacking ? Optional.of(lack(cell, failing.get(0))) : Optional.empty();
    }

    private static String lack(CellModel cell, Observation seen) {
        List<String> specimen = seen.specimen();
        if (isReport(specimen)) {
            return "the map does not support "
                    + new Specimen(specimen, cell.guarantee().className())
                            .operation()
                            .orElse("an operation")
                    + ": " + NAME;
        }
        return missing(seen)
                .map(operation -> "the map does not support " + operation
                        + ", which throws whatever it is given, with one thread, too: " + specimen.get(0))
                .orElseGet(() -> "the map does not take what the scenario puts into it: " + specimen.get(0));
    }

    private static boolean lacks(Observation seen) {
        return isReport(seen.specimen()) || missing(seen).isPresent();
    }

    private static Optional<String> missing(Observation seen) {
        return Optional.ofNullable(seen.alone()).map(Alone::missing).filter(Predicate.not(String::isEmpty));
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
}
