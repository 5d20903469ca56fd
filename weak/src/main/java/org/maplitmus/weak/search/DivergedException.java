package org.maplitmus.weak.search;

/** Says that a program does not do the same with the same decisions: what it was asked to find is then not known. */
public final class DivergedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DivergedException(int depth, int expected, int actual) {
        super("the program is not the same twice: decision " + depth + " was one of " + expected + ", now of "
                + actual);
    }
}
