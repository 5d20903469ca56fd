package org.maplitmus.weak.search;

import java.util.List;

/** Says that a program does not do the same with the same decisions: what it was asked to find is then not known. */
public final class DivergedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DivergedException(String how) {
        super("the program is not the same twice: " + how);
    }

    DivergedException(int depth, List<Integer> expected, List<Integer> actual) {
        this("decision " + depth + " was one of " + expected + ", now one of " + actual);
    }
}
