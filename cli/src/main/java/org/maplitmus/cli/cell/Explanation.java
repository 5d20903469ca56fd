package org.maplitmus.cli.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.render.ExplanationText;
import org.maplitmus.report.render.WholeFile;

/**
 * What the memory model answered, on its way to the user.
 *
 * @param text the answer in words
 */
record Explanation(ExplanationText text) {

    /** Prints it, keeps it in a folder of {@code parent} if it tells of the subject, and returns the exit status. */
    ExitStatus publish(Path parent, Terminal terminal) throws IOException {
        terminal.show(text.text());
        if (!text.tells()) {
            return ExitStatus.HARNESS_FAILED;
        }
        Path folder = Files.createDirectories(parent.resolve("explanations"));
        Path file = folder.resolve(text.cell().id() + ".txt");
        terminal.show("\nThe text: " + WholeFile.write(file, text.text()) + "\n");
        return ExitStatus.PASSED;
    }
}
