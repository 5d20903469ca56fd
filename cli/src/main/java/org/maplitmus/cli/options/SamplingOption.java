package org.maplitmus.cli.options;

import java.time.Duration;
import picocli.CommandLine.Option;

/** {@code --for}: how long one cell is sampled or searched. */
public final class SamplingOption {

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description =
                    "How long to sample the cell at most, or with model and explain to search it in one layer, such as"
                            + " 30s or 2m (default: ${DEFAULT-VALUE}).")
    private Time time;

    /** The option of a command that samples for {@code usual}. */
    public SamplingOption(Time usual) {
        time = usual;
    }

    /** How long. */
    public Duration length() {
        return time.length();
    }
}
