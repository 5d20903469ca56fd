package org.maplitmus.cli.options;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A cell of an earlier run, as a user writes it in one word: {@code RUN/GUARANTEE@SUBJECT}.
 *
 * @param run the folder of the run, or its name
 * @param guarantee the number of the guarantee
 * @param subject the name of the subject
 */
public record CellOfRun(Path run, String guarantee, String subject) {

    /** The cell that {@code word} means, if it is written so. */
    public static Optional<CellOfRun> in(String word) {
        int slash = word.lastIndexOf('/');
        int at = word.indexOf('@', slash + 1);
        return slash > 0 && at > 0
                ? Optional.of(new CellOfRun(
                        Path.of(word.substring(0, slash)), word.substring(slash + 1, at), word.substring(at + 1)))
                : Optional.empty();
    }

    /** The id of the cell. */
    public String id() {
        return guarantee + "@" + subject;
    }
}
