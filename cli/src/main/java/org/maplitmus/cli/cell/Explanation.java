package org.maplitmus.cli.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.render.WholeFile;
import org.maplitmus.runner.explain.ExplanationText;
import org.maplitmus.runner.explain.engine.Answer;

/**
 * What the model checker answered, on its way to the user.
 *
 * @param answer the answer
 * @param text the answer in words
 */
record Explanation(Answer answer, ExplanationText text) {

    /** Prints it, keeps it in a folder of {@code parent} unless the checker failed, and returns the exit status. */
    ExitStatus publish(Path parent, Terminal terminal) throws IOException {
        terminal.show(text.text());
        if (answer.kind() == Answer.Kind.ENGINE_ERROR) {
            return ExitStatus.HARNESS_FAILED;
        }
        Path folder = Files.createDirectories(parent.resolve("explanations"));
        Path file = folder.resolve(text.question().cell().id() + ".txt");
        terminal.show("\nThe text: " + WholeFile.write(file, text.text()) + "\n");
        return ExitStatus.PASSED;
    }
}
