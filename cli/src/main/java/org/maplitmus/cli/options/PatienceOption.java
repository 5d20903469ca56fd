package org.maplitmus.cli.options;

import java.time.Duration;
import picocli.CommandLine.Option;

/** {@code --patience}: when a silent JVM counts as hung. */
public final class PatienceOption {

    @Option(
            names = "--patience",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "How long to wait for a silent JVM, beyond the time that it is given to sample, before it"
                    + " counts as hung, such as 10s or 1m (default: ${DEFAULT-VALUE}).")
    private Time patience;

    /** The option of a command whose JVMs may be silent for {@code usual}. */
    public PatienceOption(Time usual) {
        patience = usual;
    }

    /** How long. */
    public Duration length() {
        return patience.length();
    }
}
