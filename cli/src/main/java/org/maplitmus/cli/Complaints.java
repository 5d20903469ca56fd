package org.maplitmus.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maplitmus.cli.terminal.OptionNames;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.NearestName;
import org.maplitmus.report.collect.FileFault;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.runner.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line why a command line cannot be understood, or why a command failed. */
final class Complaints {

    private Complaints() {}

    /** Names what cannot be understood and what was probably meant, and returns the exit status. */
    static int unparsable(ParameterException e, String... arguments) {
        CommandLine command = e.getCommandLine();
        String message = e instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched, command.getCommandSpec())
                : String.valueOf(e.getMessage());
        command.getErr().println(message + " (see: " + command.getCommandSpec().qualifiedName() + " --help)");
        return ExitStatus.USAGE.number();
    }

    private static String unmatched(UnmatchedArgumentException e, CommandSpec command) {
        String word = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            String name = word.replaceFirst("=.*", "");
            return command.name() + " has no option " + name
                    + NearestName.hint(name, command.optionsMap().keySet())
                    + elsewhere(name, command);
        }
        return command.parent() == null
                ? "there is no command '" + word + "'"
                        + NearestName.hint(word, command.subcommands().keySet())
                : command.name() + " has no use for '" + word + "'";
    }

    private static String elsewhere(String option, CommandSpec command) {
        String others = command.root().subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(other -> other.optionsMap().containsKey(option))
                .map(CommandSpec::name)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "; commands with this option: " + others;
    }

    /** Says why a command failed and returns the exit status. */
    static int failed(Exception e, CommandLine command, ParseResult parsed) {
        command.getErr()
                .println(e instanceof ProblemException wrong ? wrong.problem().in(new OptionNames()) : words(e));
        boolean usage = e instanceof UsageException || e instanceof ProblemException;
        return (usage ? ExitStatus.USAGE : ExitStatus.HARNESS_FAILED).number();
    }

    private static String words(Exception e) {
        return e instanceof IOException fault
                ? FileFault.words(fault)
                : Objects.requireNonNullElse(e.getMessage(), e.toString());
    }
}
