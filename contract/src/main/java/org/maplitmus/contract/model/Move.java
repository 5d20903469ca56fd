package org.maplitmus.contract.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What code loses and gains that moves from one subject to another, by what the two promise.
 *
 * <p>A guarantee that was put to only one of the two is not applicable: it is neither lost nor gained. What neither of
 * them promises is in no list.
 *
 * @param from the subject that is left
 * @param to the subject that takes its place
 * @param lost what only {@code from} promises, in the order of the catalogue like all lists
 * @param gained what only {@code to} promises
 * @param kept what both promise
 * @param notApplicable what one of them promises and has no cell with the other
 */
public record Move(
        SubjectModel from,
        SubjectModel to,
        List<GuaranteeModel> lost,
        List<GuaranteeModel> gained,
        List<GuaranteeModel> kept,
        List<GuaranteeModel> notApplicable) {

    private enum Change {
        LOST,
        GAINED,
        KEPT,
        NOT_APPLICABLE,
        NEVER_PROMISED
    }

    /** Copies the lists. */
    public Move {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
        kept = List.copyOf(kept);
        notApplicable = List.copyOf(notApplicable);
    }

    /**
     * The move between two subjects of {@code catalogue}.
     *
     * @throws IllegalArgumentException if the catalogue has no subject of that name; the message says which is nearest
     */
    public static Move of(Catalogue catalogue, String from, String to) {
        SubjectModel left = catalogue.subject(from);
        SubjectModel right = catalogue.subject(to);
        Set<String> cells = Set.copyOf(catalogue.cellIds());
        Map<Change, List<GuaranteeModel>> changes = catalogue.guarantees().stream()
                .collect(groupingBy(
                        guarantee -> change(cells, new CellModel(guarantee, left), new CellModel(guarantee, right)),
                        toList()));
        return new Move(
                left,
                right,
                changes.getOrDefault(Change.LOST, List.of()),
                changes.getOrDefault(Change.GAINED, List.of()),
                changes.getOrDefault(Change.KEPT, List.of()),
                changes.getOrDefault(Change.NOT_APPLICABLE, List.of()));
    }

    private static Change change(Set<String> cells, CellModel from, CellModel to) {
        boolean before = cells.contains(from.id()) && from.promised();
        boolean after = cells.contains(to.id()) && to.promised();
        if (!before && !after) {
            return Change.NEVER_PROMISED;
        }
        if (!cells.contains(from.id()) || !cells.contains(to.id())) {
            return Change.NOT_APPLICABLE;
        }
        if (before && after) {
            return Change.KEPT;
        }
        return before ? Change.LOST : Change.GAINED;
    }
}
