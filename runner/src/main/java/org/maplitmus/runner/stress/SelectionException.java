package org.maplitmus.runner.stress;

import org.maplitmus.runner.problem.ProblemException;

/** Says why nothing is selected. */
public final class SelectionException extends ProblemException {

    private static final long serialVersionUID = 1L;

    SelectionException(SelectionProblem problem) {
        super(problem);
    }
}
