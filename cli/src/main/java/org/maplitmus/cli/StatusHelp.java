package org.maplitmus.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.report.judge.ExitStatus;
import picocli.CommandLine;

/** The exit statuses in the help of commands. */
final class StatusHelp {

    /** Commands that judge a run: for them a status means what it means of the program. */
    private static final Set<String> JUDGING = Set.of("maplitmus", "run", "report");

    private static final Set<ExitStatus> OF_ANY_COMMAND = Set.of(ExitStatus.USAGE, ExitStatus.HARNESS_FAILED);

    private StatusHelp() {}

    /** Adds them to {@code program} and to its commands. */
    static void addTo(CommandLine program) {
        add(program);
        program.getSubcommands().values().forEach(StatusHelp::add);
    }

    private static void add(CommandLine command) {
        Map<String, String> statuses = statuses(command.getCommandName());
        if (!statuses.isEmpty()) {
            command.getCommandSpec()
                    .usageMessage()
                    .exitCodeListHeading("Exit status:%n")
                    .exitCodeList(statuses);
        }
    }

    private static Map<String, String> statuses(String command) {
        boolean special = Stream.of(ExitStatus.values())
                .anyMatch(status -> status.meaning(command).isPresent());
        Map<String, String> statuses = new LinkedHashMap<>();
        for (ExitStatus status : ExitStatus.values()) {
            boolean general = JUDGING.contains(command) || (special && OF_ANY_COMMAND.contains(status));
            status.meaning(command)
                    .or(() -> general ? Optional.of(status.meaning()) : Optional.empty())
                    .ifPresent(meaning -> statuses.put("%5d".formatted(status.number()), meaning));
        }
        return statuses;
    }
}
