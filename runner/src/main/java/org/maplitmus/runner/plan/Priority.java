package org.maplitmus.runner.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.maplitmus.contract.model.CellModel;

/**
 * Which cells come first when a budget is too small for all.
 *
 * @param essential those that show every guarantee: on each of the most telling subjects, the most telling first, or
 *     where none of these fits, on one that does
 * @param further the others, in the order of their subjects
 */
record Priority(List<CellModel> essential, List<CellModel> further) {

    Priority {
        essential = List.copyOf(essential);
        further = List.copyOf(further);
    }

    /** The priority of {@code cells}. */
    static Priority of(List<CellModel> cells) {
        List<CellModel> essential = new ArrayList<>(cells.stream()
                .filter(Priority::isTelling)
                .sorted(Comparator.comparingInt(cell -> cell.subject().telling()))
                .toList());
        Set<String> shown = new HashSet<>();
        essential.forEach(cell -> shown.add(cell.guarantee().id()));
        cells.stream().filter(cell -> shown.add(cell.guarantee().id())).forEach(essential::add);
        Set<CellModel> first = new HashSet<>(essential);
        return new Priority(
                essential, cells.stream().filter(Predicate.not(first::contains)).toList());
    }

    private static boolean isTelling(CellModel cell) {
        return cell.subject().telling() > 0;
    }
}
