package org.maplitmus.runner.problem;

/** Says what is wrong with what a user asks. Its message is for developers: a user reads the problem's own words. */
public abstract class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    protected ProblemException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong. */
    public final Problem problem() {
        return problem;
    }
}
