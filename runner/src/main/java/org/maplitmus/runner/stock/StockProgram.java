package org.maplitmus.runner.stock;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.classpath.ForkClassPath;
import org.maplitmus.runner.classpath.MissingLibraryException;
import org.maplitmus.runner.classpath.PackedJar;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.problem.Problem;
import org.openjdk.jcstress.Main;

/**
 * JCStress' own program, for JCStress' own options, in a virtual machine like this one that has what the runnable jar
 * keeps packed.
 */
public final class StockProgram {

    private static final String TESTS = "-t";

    private StockProgram() {}

    /**
     * Runs it and returns its exit status.
     *
     * @param arguments its options
     * @param missing is told of libraries that are not there: JCStress skips the tests that need one, and runs the
     *     others
     */
    public static int run(List<String> arguments, Consumer<Problem> missing)
            throws IOException, MissingLibraryException, InterruptedException {
        Process main =
                new ProcessBuilder(command(arguments, missing)).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(main::destroy, "end of JCStress"));
        return main.waitFor();
    }

    /** It hands the flags of its virtual machine on to its forks. */
    private static List<String> command(List<String> arguments, Consumer<Problem> missing)
            throws IOException, MissingLibraryException {
        List<String> command = new ArrayList<>();
        command.add(Jdk.ownLauncher().toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", ForkClassPath.with(classPath(cells(arguments), missing), PackedJar.JNA)));
        command.add(Main.class.getName());
        command.addAll(arguments);
        return command;
    }

    private static List<CellModel> cells(List<String> arguments) throws IOException {
        Predicate<String> meant = meant(arguments);
        return Catalogue.load(StockProgram.class.getClassLoader())
                .cells()
                .filter(cell -> meant.test(cell.className()))
                .toList();
    }

    /** The tests that its option selects, or all. */
    private static Predicate<String> meant(List<String> arguments) {
        int option = arguments.indexOf(TESTS);
        return option < 0 || option == arguments.size() - 1
                ? name -> true
                : Pattern.compile(arguments.get(option + 1)).asPredicate();
    }

    private static String classPath(List<CellModel> cells, Consumer<Problem> missing)
            throws IOException, MissingLibraryException {
        try {
            return ForkClassPath.of(List.of(), cells);
        } catch (MissingLibraryException e) {
            missing.accept(e.problem());
            return ForkClassPath.of(
                    List.of(),
                    cells.stream()
                            .filter(cell -> cell.subject().needs().isEmpty())
                            .toList());
        }
    }
}
