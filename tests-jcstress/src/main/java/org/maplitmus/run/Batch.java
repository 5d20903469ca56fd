package org.maplitmus.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.CellModel;

/**
 * The cells of one subject: what one fork runs.
 *
 * @param cells in order
 * @param control whether the subject is a weakened twin that is run beside the real ones, to show that they can fail
 */
record Batch(List<CellModel> cells, boolean control) {

    Batch {
        cells = List.copyOf(cells);
    }

    /** The cells that a machine with {@code cpus} processors can run, subject by subject. */
    static List<Batch> of(List<CellModel> cells, int cpus, boolean control) {
        return cells.stream()
                .filter(cell -> cell.guarantee().actors().size() <= cpus)
                .collect(Collectors.groupingBy(cell -> cell.subject().name(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofSubject -> new Batch(ofSubject, control))
                .toList();
    }

    /** How many cells {@code batches} hold. */
    static int cells(List<Batch> batches) {
        return batches.stream().mapToInt(batch -> batch.cells().size()).sum();
    }
}
