package org.maplitmus.weak.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever decides where the rules leave a choice. */
public interface Choices {

    /** The write that {@code view} reads from, of at least two candidates, the newest first. */
    Write read(View view, Variable variable, List<Write> candidates);

    /** A write that a read of {@code view} sees although nobody has made it yet; null for one that has been made. */
    default @Nullable Write foreseen(View view, Variable variable, Mode mode) {
        return null;
    }

    /** A number below {@code count}, which is at least 2; 0 is what an ordinary machine would do. */
    int among(int count);
}
