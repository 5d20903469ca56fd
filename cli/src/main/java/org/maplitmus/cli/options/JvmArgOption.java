package org.maplitmus.cli.options;

import java.util.ArrayList;
import java.util.List;
import org.maplitmus.cli.terminal.UsageException;
import picocli.CommandLine.Option;

/** {@code --jvm-arg}: flags for the JVMs that run cells. */
public final class JvmArgOption {

    @Option(
            names = "--jvm-arg",
            paramLabel = "FLAG",
            description = "Flag to add to every JVM that runs cells, such as --jvm-arg=-Xmx1g (default: none)."
                    + " Repeatable.")
    private List<String> flags = new ArrayList<>();

    /**
     * The flags, maybe none.
     *
     * @throws UsageException if one of them is none
     */
    public List<String> flags() throws UsageException {
        for (String flag : flags) {
            if (!flag.startsWith("-")) {
                throw new UsageException(
                        "--jvm-arg: '" + flag + "' is no flag of a JVM: say one such as --jvm-arg=-Xmx1g");
            }
        }
        return List.copyOf(flags);
    }
}
