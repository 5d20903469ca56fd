package org.maplitmus.cli.options;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --jvm-arg}: flags for the JVMs that run cells. */
public final class JvmArgOption {

    @Option(
            names = "--jvm-arg",
            paramLabel = "FLAG",
            description = "Flag to add to every JVM that runs cells, such as --jvm-arg=-Xmx1g (default: none)."
                    + " Repeatable.")
    private List<String> flags = new ArrayList<>();

    /** The flags, maybe none. */
    public List<String> flags() {
        return List.copyOf(flags);
    }
}
