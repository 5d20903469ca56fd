package org.maplitmus.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.maplitmus.cli.terminal.OptionNames;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.classpath.ForkClassPath;
import org.maplitmus.runner.classpath.MissingLibraryException;
import org.maplitmus.runner.classpath.PackedJar;

/** JCStress' own main, in a virtual machine like this one that has what the runnable jar keeps packed. */
final class Jcstress {

    private static final String TESTS = "-t";

    private Jcstress() {}

    /** Runs it and returns its exit status. */
    static int run(String... arguments) throws IOException, MissingLibraryException, InterruptedException {
        Process main =
                new ProcessBuilder(command(List.of(arguments))).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(main::destroy, "end of JCStress"));
        return main.waitFor();
    }

    /** It hands the flags of its virtual machine on to its forks. */
    private static List<String> command(List<String> arguments) throws IOException, MissingLibraryException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", ForkClassPath.with(classPath(cells(arguments)), PackedJar.JNA)));
        command.add(org.openjdk.jcstress.Main.class.getName());
        command.addAll(arguments);
        return command;
    }

    private static List<CellModel> cells(List<String> arguments) throws IOException {
        Predicate<String> meant = meant(arguments);
        return Catalogue.load(Jcstress.class.getClassLoader())
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

    /** It skips the tests that lack a library, which is said here, and runs the others. */
    private static String classPath(List<CellModel> cells) throws IOException, MissingLibraryException {
        try {
            return ForkClassPath.of(List.of(), cells);
        } catch (MissingLibraryException e) {
            System.err.println(e.problem().in(new OptionNames()));
            return ForkClassPath.of(
                    List.of(),
                    cells.stream()
                            .filter(cell -> cell.subject().needs().isEmpty())
                            .toList());
        }
    }
}
