package org.maplitmus.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.cli.catalogue.DiffCommand;
import org.maplitmus.cli.catalogue.ListCommand;
import org.maplitmus.cli.cell.ExplainCommand;
import org.maplitmus.cli.cell.ModelCommand;
import org.maplitmus.cli.cell.ProfileCommand;
import org.maplitmus.cli.cell.ReproCommand;
import org.maplitmus.cli.layouts.LayoutsCommand;
import org.maplitmus.cli.results.CompareCommand;
import org.maplitmus.cli.results.ReportCommand;
import org.maplitmus.cli.stress.RunCommand;
import org.maplitmus.cli.stress.TeethCommand;
import org.maplitmus.cli.terminal.OptionNames;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.runner.stock.StockProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The program: {@code run} unless another command is named, and JCStress' own main for JCStress' own options.
 *
 * <p>All our options begin with two dashes; a first argument such as {@code -t} is JCStress'.
 */
@Command(
        name = "maplitmus",
        description = "The executable spec of what concurrent maps guarantee.",
        subcommands = {
            RunCommand.class,
            TeethCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            ReproCommand.class,
            ExplainCommand.class,
            ModelCommand.class,
            ProfileCommand.class,
            ListCommand.class,
            DiffCommand.class,
            LayoutsCommand.class
        },
        footer = {
            "",
            "Without a command, run is meant. Options: maplitmus COMMAND --help.",
            "A first argument such as -t REGEX is passed to JCStress with all that follow."
        })
public final class Main {

    private static final Set<String> OWN_SHORT_OPTIONS = Set.of("-h", "-V");
    private static final Set<String> OWN_OPTIONS = Set.of("--help", "--version");

    private Main() {}

    /** Runs the program and ends the virtual machine with its exit status. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(runOrFail(out, err, arguments));
    }

    /** Whatever goes wrong outside a command must not look like a BROKEN guarantee. */
    private static int runOrFail(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return isForJcstress(arguments) ? runJcstress(err, arguments) : run(out, err, arguments);
        } catch (Throwable failure) {
            failure.printStackTrace(err);
            return ExitStatus.HARNESS_FAILED.number();
        }
    }

    private static int runJcstress(PrintWriter err, String... arguments) throws Exception {
        OptionNames names = new OptionNames();
        return StockProgram.run(List.of(arguments), problem -> err.println(problem.in(names)));
    }

    /** Runs the program and returns its exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return program().setOut(out).setErr(err).execute(withCommand(arguments));
    }

    /** The program and its commands. */
    static CommandLine program() {
        CommandLine program = new CommandLine(new Main());
        furnish(program.getCommandSpec());
        program.getSubcommands().values().forEach(command -> furnish(command.getCommandSpec()));
        StatusHelp.addTo(program);
        return program.setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler(Complaints::unparsable)
                .setExecutionExceptionHandler(Complaints::failed);
    }

    private static int execute(ParseResult parsed) {
        int ofHelp = new CommandLine.RunLast().execute(parsed);
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        Object result = last.commandSpec().commandLine().getExecutionResult();
        return result instanceof ExitStatus status ? status.number() : ofHelp;
    }

    private static void furnish(CommandSpec command) {
        command.mixinStandardHelpOptions(true).versionProvider(new Version());
        command.usageMessage().sortOptions(false).abbreviateSynopsis(true);
    }

    /** Whether JCStress' own main is meant. */
    static boolean isForJcstress(String... arguments) {
        return arguments.length > 0 && arguments[0].matches("-[A-Za-z]+") && !OWN_SHORT_OPTIONS.contains(arguments[0]);
    }

    private static String[] withCommand(String... arguments) {
        boolean optionsOfRun =
                arguments.length == 0 || (arguments[0].startsWith("--") && !OWN_OPTIONS.contains(arguments[0]));
        return optionsOfRun
                ? Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new)
                : arguments;
    }
}
