package org.maplitmus.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program: one table for each command. */
@Command(
        name = "benchmarks",
        description = "The maps of MapLitmus, measured side by side with named peers.",
        subcommands = {
            CompareCommand.class,
            DetectionCommand.class,
            PauseCommand.class,
            OverlapCommand.class,
            ThreadsCommand.class,
            CountersCommand.class,
            ChannelsCommand.class,
            TailCommand.class,
            BytesCommand.class,
            JmhCommand.class
        },
        synopsisSubcommandLabel = "(compare|detection|pause|overlap|threads|counters|channels|tail|bytes|jmh)",
        footer = {
            "",
            "For figures to compare: java -XX:+UseParallelGC -Xms4g -Xmx4g -Xmn2g -jar benchmarks.jar ...",
            "Exit status: 0 measured, 1 a benchmark failed, 2 usage."
        })
public final class Main {

    private static final String JMH = "jmh";

    @SuppressWarnings("UnusedVariable") // Picocli asks the option, not the field.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    private Main() {}

    /** Runs the program and ends the virtual machine with its exit status, or with JMH's. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals(JMH)) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs the program and returns its exit status. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main()).setOut(out).setErr(err).execute(arguments);
    }
}
