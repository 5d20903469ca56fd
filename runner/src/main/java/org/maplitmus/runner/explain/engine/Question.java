package org.maplitmus.runner.explain.engine;

import java.util.List;
import org.maplitmus.contract.model.CellModel;

/**
 * What an engine is asked: whether some interleaving of the actors of {@code cell} ends with a result that is sought.
 *
 * @param cell a cell with actors
 * @param sought the results, literally as a sample prints them; empty for every result that refutes the guarantee
 * @param bound how many invocations of the scenario to try at most
 */
public record Question(CellModel cell, List<String> sought, int bound) {

    /** Copies the list. */
    public Question {
        sought = List.copyOf(sought);
    }

    /** Whether {@code result} is sought. */
    public boolean seeks(String result) {
        return sought.isEmpty() ? cell.outcome(result).kind().sought() : sought.contains(result);
    }
}
