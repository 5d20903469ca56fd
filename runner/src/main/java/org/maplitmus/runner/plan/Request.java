package org.maplitmus.runner.plan;

import java.time.Instant;
import java.util.List;
import org.maplitmus.contract.model.CellModel;

/**
 * What a user asks for.
 *
 * @param id the name of the run
 * @param started when it began
 * @param cells the selected cells
 * @param controls cells of weakened twins to run beside them, to show that they can fail
 * @param terms how to run them
 * @param classPath where forks find the cells, their subjects and this program
 */
public record Request(
        String id, Instant started, List<CellModel> cells, List<CellModel> controls, Terms terms, String classPath) {

    /** Copies the lists. */
    public Request {
        cells = List.copyOf(cells);
        controls = List.copyOf(controls);
    }
}
