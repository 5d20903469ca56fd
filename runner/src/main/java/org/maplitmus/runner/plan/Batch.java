package org.maplitmus.runner.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.CpuNeed;

/**
 * The cells of one subject: what one fork runs.
 *
 * @param cells what is promised first, since a run is incomplete without it; trials come last, because one that does
 *     not end keeps a CPU busy
 * @param control whether the subject is a weakened twin that is run beside the real ones, to show that they can fail
 */
public record Batch(List<CellModel> cells, boolean control) {

    /** Copies the list. */
    public Batch {
        cells = List.copyOf(cells);
    }

    /** The cells that a machine with {@code cpus} processors can run, subject by subject. */
    public static List<Batch> of(List<CellModel> cells, int cpus, boolean control) {
        return cells.stream()
                .filter(cell -> new CpuNeed(cell.guarantee().threads(), cpus).isMet())
                .sorted(Comparator.comparing(Batch::isTrial).thenComparing(cell -> !cell.promised()))
                .collect(Collectors.groupingBy(cell -> cell.subject().name(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofSubject -> new Batch(ofSubject, control))
                .toList();
    }

    /** Whether {@code cell} is a trial's: it has its turn once per installation. */
    public static boolean isTrial(CellModel cell) {
        return cell.guarantee().trial() != null;
    }

    /** The batches without their trials, as later configurations run them. */
    public static List<Batch> concurrent(List<Batch> batches) {
        return of(batches, cell -> !isTrial(cell));
    }

    /** What {@code which} holds for of {@code batches}. */
    public static List<Batch> of(List<Batch> batches, Predicate<CellModel> which) {
        return batches.stream()
                .map(batch -> new Batch(batch.cells().stream().filter(which).toList(), batch.control()))
                .filter(batch -> !batch.cells().isEmpty())
                .toList();
    }

    /** How many cells {@code batches} hold. */
    public static int cells(List<Batch> batches) {
        return batches.stream().mapToInt(batch -> batch.cells().size()).sum();
    }
}
