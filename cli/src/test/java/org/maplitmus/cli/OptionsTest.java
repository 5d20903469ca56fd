package org.maplitmus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Member;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.cli.options.JdkOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Every option of every command: declared once, with a help that makes sense alone. */
class OptionsTest {

    private static final CommandSpec PROGRAM = Main.program().getCommandSpec();

    /** Of layouts, whether the hardware is asked for a witness; of model, the outcome whose witness is told. */
    private static final Set<String> OF_TWO_MEANINGS = Set.of("--witness");

    @Test
    void eachIsDeclaredInOneClass() {
        assertThat(declaredTwice(PROGRAM).keySet()).isEqualTo(OF_TWO_MEANINGS);
    }

    @Test
    void oneThatIsDeclaredInTwoClassesIsFound() {
        assertThat(declaredTwice(new CommandLine(new Fixture()).getCommandSpec()))
                .containsOnly(Map.entry("--jdk", Set.of(JdkOption.class.getName(), Copy.class.getName())));
    }

    @Test
    void eachSaysWhatItTakesAndItsDefault() {
        assertThat(unclear(PROGRAM)).isEmpty();
    }

    @Test
    void helpThatLeavesSomethingOpenIsFound() {
        assertThat(unclear(new CommandLine(new Fixture()).getCommandSpec()))
                .containsExactly(
                        "copy --jdk: begins with no capital or ends with no full stop",
                        "copy --jdk: names no default",
                        "copy --jdk: does not say that it is repeatable");
    }

    /** The names of options that several classes declare, and these classes. */
    private static Map<String, Set<String>> declaredTwice(CommandSpec program) {
        Map<String, Set<String>> classes = new TreeMap<>();
        commands(program)
                .flatMap(command -> command.options().stream())
                .forEach(option -> Stream.of(option.names())
                        .forEach(name -> classes.computeIfAbsent(name, key -> new TreeSet<>())
                                .add(declarer(option))));
        classes.values().removeIf(declarers -> declarers.size() == 1);
        return classes;
    }

    private static String declarer(ArgSpec option) {
        return ((Member) option.userObject()).getDeclaringClass().getName();
    }

    private static List<String> unclear(CommandSpec program) {
        return commands(program)
                .flatMap(command -> command.options().stream()
                        .flatMap(option -> faults(option)
                                .map(fault -> command.name() + " " + option.longestName() + ": " + fault)))
                .toList();
    }

    private static Stream<String> faults(OptionSpec option) {
        String help = String.join(" ", option.description());
        boolean takesAValue = option.arity().max() > 0;
        return Stream.of(
                        help.matches("[A-Z].*\\.") ? "" : "begins with no capital or ends with no full stop",
                        !takesAValue || help.contains("(default: ") ? "" : "names no default",
                        !option.isMultiValue() || help.contains("Repeatable")
                                ? ""
                                : "does not say that it is repeatable")
                .filter(fault -> !fault.isEmpty());
    }

    private static Stream<CommandSpec> commands(CommandSpec program) {
        return Stream.concat(
                Stream.of(program),
                program.subcommands().values().stream().flatMap(each -> commands(each.getCommandSpec())));
    }

    @Command(
            name = "fixture",
            subcommands = {Right.class, Copy.class})
    private static final class Fixture {}

    @Command(name = "right")
    @SuppressWarnings("UnusedVariable") // picocli reads it.
    private static final class Right {

        @Mixin
        private JdkOption jdk = new JdkOption();
    }

    @Command(name = "copy")
    @SuppressWarnings("UnusedVariable") // picocli reads it.
    private static final class Copy {

        @Option(names = "--jdk", description = "where Java is")
        private List<String> homes = List.of();
    }
}
