package org.maplitmus.runner.bring;

import org.maplitmus.runner.problem.ProblemException;

/** Says why a map cannot be brought. */
public final class BringException extends ProblemException {

    private static final long serialVersionUID = 1L;

    BringException(BringProblem problem) {
        super(problem);
    }
}
