package org.maplitmus.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.render.WholeFile;
import picocli.CommandLine.Option;

/** {@code --json}: the result for machines. */
public final class JsonOption {

    private static final String CONSOLE = "-";

    @Option(
            names = "--json",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = CONSOLE,
            description = "Write the result as JSON to FILE; without FILE, print JSON in place of the text (default:"
                    + " no JSON).")
    private @Nullable Path file;

    /** Whether JSON is printed in place of the text. */
    public boolean replacesText() {
        return file != null && file.toString().equals(CONSOLE);
    }

    /** The word behind it, as typed; empty if there is none. */
    public String word() {
        return file == null || replacesText() ? "" : file.toString();
    }

    /** Prints {@code json}, or writes its file, or does nothing, as the user asks. */
    public void deliver(String json, Terminal terminal) throws IOException {
        if (replacesText()) {
            terminal.show(json.endsWith("\n") ? json : json + "\n");
        } else if (file != null) {
            WholeFile.write(file, json);
        }
    }
}
