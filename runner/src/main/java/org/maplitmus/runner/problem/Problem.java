package org.maplitmus.runner.problem;

/** What is wrong with what a user asks. */
public interface Problem {

    /** It in one line, and what to say instead, in the names of {@code face}. */
    String in(Face face);
}
