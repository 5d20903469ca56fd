package org.maplitmus.runner.classpath;

import org.maplitmus.runner.problem.ProblemException;

/** Says that a subject needs a library that is not there. */
public final class MissingLibraryException extends ProblemException {

    private static final long serialVersionUID = 1L;

    MissingLibraryException(MissingLibrary problem) {
        super(problem);
    }
}
