package org.maplitmus.report.judge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every status that the program ends with: its number, what it means, and what it means of a single command. */
public enum ExitStatus {
    /** Nothing failed. */
    PASSED(
            0,
            "no promised guarantee that ran was refuted",
            of("compare", "nothing that is promised is worse in the second run"),
            of("explain", "an execution was found, or none within the time"),
            of("model", "the memory model refuted no promised guarantee"),
            of("layouts", "every declared hot group is isolated (a guessed one never fails)"),
            of("repro", "the outcome showed as often as asked, or in an execution of the memory model"),
            of(
                    "teeth",
                    "every weakened twin that ran was caught, on hardware or by the memory model alone, and every limit"
                            + " that ran was shown by its witness")),
    /** What the command is there to find was found. */
    FAILED(
            1,
            "a promised guarantee is BROKEN",
            of("model", "the memory model refuted a promised guarantee in SC or WEAK"),
            of("layouts", "a declared hot group shares a line, or `--verify` found a difference"),
            of("repro", "the outcome did not show as often as asked within the time"),
            of(
                    "teeth",
                    "a weakened twin escaped the hardware and the memory model, or a witness did not show its limit")),
    /** The command cannot be carried out as it is typed. */
    USAGE(
            2,
            "the command line makes no sense, or Java is too old",
            of("layouts", "the same, or a class that cannot be read")),
    /** There is no evidence to decide on. */
    UNDECIDED(
            3,
            "nothing ran, or a promised guarantee is NOT_RUN (`--allow-not-run` forgives that; too few CPUs fail only"
                    + " the nightly profile, and a map that never grows fails none), or KEPT by fewer samples that were met than `--min-weight` asks for",
            of("layouts", "no hot field to judge, or no witness"),
            of("teeth", "nothing ran, or a witness or a weakened twin that the memory model did not catch is NOT_RUN")),
    /** The program failed, or a process that it started. */
    HARNESS_FAILED(
            4,
            "the harness or a fork failed",
            of("explain", "the memory model could not answer, which says nothing of the subject"),
            of("model", "the memory model could not be asked about a cell, which says nothing of the subject")),
    /** A comparison found a regression. */
    WORSE(
            5,
            "a promised guarantee is worse than in the baseline",
            of("compare", "a promised guarantee is worse in the second run")),
    /** SIGHUP told the program to stop. */
    HUNG_UP(129, "hung up by SIGHUP: what there was is written"),
    /** Ctrl-C told the program to stop. */
    INTERRUPTED(130, "interrupted: what there was is written"),
    /** SIGTERM told the program to stop. */
    TERMINATED(143, "terminated by SIGTERM: what there was is written");

    private final int number;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so.
    private final List<OfCommand> ofCommands;

    ExitStatus(int number, String meaning, OfCommand... ofCommands) {
        this.number = number;
        this.meaning = meaning;
        this.ofCommands = List.of(ofCommands);
    }

    private record OfCommand(String command, String meaning) {}

    private static OfCommand of(String command, String meaning) {
        return new OfCommand(command, meaning);
    }

    /**
     * The status with this number.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static ExitStatus of(int number) {
        return Stream.of(values())
                .filter(each -> each.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exit status " + number));
    }

    /** What the operating system is told. */
    @JsonValue
    public int number() {
        return number;
    }

    /** What it means of a command that puts guarantees to maps. */
    public String meaning() {
        return meaning;
    }

    /** What it means of {@code command} in particular, if anything. */
    public Optional<String> meaning(String command) {
        return ofCommands.stream()
                .filter(each -> each.command.equals(command))
                .map(OfCommand::meaning)
                .findFirst();
    }

    /** All that it can mean, in one line. */
    public String meanings() {
        return Stream.concat(
                        Stream.of(meaning),
                        ofCommands.stream().map(each -> "of `" + each.command + "`: " + each.meaning))
                .collect(Collectors.joining("; "));
    }

    /** Whether a signal cut the run short. */
    public boolean isOfSignal() {
        return this == HUNG_UP || this == INTERRUPTED || this == TERMINATED;
    }

    /** This one, or {@code next} if nothing failed so far. */
    public ExitStatus and(ExitStatus next) {
        return this == PASSED ? next : this;
    }
}
