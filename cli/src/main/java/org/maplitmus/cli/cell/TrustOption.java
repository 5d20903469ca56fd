package org.maplitmus.cli.cell;

import org.maplitmus.cli.options.EarlierRun;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import picocli.CommandLine.Option;

/** {@code --trust-run}: whether the record of a run that somebody else made may choose what is launched. */
final class TrustOption {

    @Option(
            names = "--trust-run",
            description =
                    "Launch the Java, the classes and the JVM arguments that the run's record names, although this"
                            + " user did not make the run. They are shown first.")
    private boolean trusted;

    /**
     * Lets {@code launch} pass if the user made {@code run} or trusts it; what a trusted record chooses is printed.
     *
     * @throws UsageException if not, with what would be launched
     */
    void confirm(EarlierRun run, Launch launch, Terminal terminal) throws UsageException {
        if (launch.isOwn(run)) {
            return;
        }
        if (!trusted) {
            throw new UsageException("not launched: " + run.folder() + " is no run that you made here, and it chooses\n"
                    + launch.text()
                    + "\nIf you trust it, add --trust-run; --jdk PATH and --classpath PATH choose instead of the run.");
        }
        terminal.show("launched as the run says:\n" + launch.text() + "\n");
    }
}
