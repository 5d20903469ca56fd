package org.maplitmus.benchmarks;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.benchmarks.plan.KeyKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every table has, whatever it measures. */
class CommonOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @SuppressWarnings("UnusedVariable") // Picocli asks the option, not the field.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = "--keys",
            paramLabel = "TYPE",
            converter = LabelConverter.OfKeys.class,
            description = "Integer or String (default: ${DEFAULT-VALUE}).")
    KeyKind keys = KeyKind.INTEGER;

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            converter = SizeConverter.class,
            description = "Numbers of keys such as 1000,1e5.")
    private List<Integer> sizes = new ArrayList<>();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Seconds for each row, warm-up included (default: ${DEFAULT-VALUE}).")
    private double seconds = 3;

    List<Integer> sizesOr(Integer... usual) {
        return sizes.isEmpty() ? List.of(usual) : sizes;
    }

    Duration time() {
        if (!(seconds > 0 && seconds <= Duration.ofDays(1).toSeconds())) {
            throw new ParameterException(spec().commandLine(), "--seconds: " + seconds + " is not a time");
        }
        return Duration.ofNanos((long) (seconds * Duration.ofSeconds(1).toNanos()));
    }

    /** Ends the command if a number is too small. */
    void requireAtLeast(int least, String option, int number) {
        if (number < least) {
            throw new ParameterException(
                    spec().commandLine(), option + ": " + number + ", but at least " + least + " is needed");
        }
    }

    PrintWriter out() {
        return spec().commandLine().getOut();
    }

    /** Prints the title and where it is measured. */
    void begin(String title) {
        out().println(title);
        out().println(Environment.describe());
        out().println();
    }

    /** Prints a table and an empty line. */
    void print(TextTable table) {
        out().println(table);
        out().println();
    }

    final CommandSpec spec() {
        return Objects.requireNonNull(command);
    }
}
