package org.maplitmus.weak.memory;

import java.util.List;

/** Whoever decides where the rules leave a choice. */
public interface Choices {

    /** The write that {@code view} reads from, of at least two candidates, the newest first. */
    Write read(View view, Variable variable, List<Write> candidates);

    /** A number below {@code count}, which is at least 2; 0 is what an ordinary machine would do. */
    int among(int count);
}
