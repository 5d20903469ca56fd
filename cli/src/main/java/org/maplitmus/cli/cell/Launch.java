package org.maplitmus.cli.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maplitmus.cli.options.EarlierRun;
import org.maplitmus.runner.bring.CellFolder;
import org.maplitmus.runner.trust.RunMark;
import org.maplitmus.runner.trust.UserKey;

/**
 * What the record of a run chooses of what is launched, where this program would not choose so by itself.
 *
 * @param java the Java that it names, or empty for one that the user or this program chooses
 * @param classPath the folders and jars that it puts on the class path
 * @param arguments the arguments that it gives the JVM
 */
record Launch(String java, List<String> classPath, List<String> arguments) {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    /** Copies the lists. */
    Launch {
        classPath = List.copyOf(classPath);
        arguments = List.copyOf(arguments);
    }

    /** Whether this user has made {@code run} here, or its record chooses nothing. */
    boolean isOwn(EarlierRun run) {
        return (java.isEmpty() && classPath.isEmpty() && arguments.isEmpty())
                || new RunMark(run.folder(), UserKey.ofUser())
                        .fits(run.run().session(), CellFolder.in(run.folder()).path());
    }

    /** What it chooses, a line each and nothing hidden; ends without a newline. */
    String text() {
        List<String> lines = new ArrayList<>();
        if (!java.isEmpty()) {
            lines.add("  Java: " + java);
        }
        classPath.forEach(entry -> lines.add("  class path: " + entry));
        arguments.forEach(argument -> lines.add("  JVM argument: " + argument));
        return lines.stream()
                .map(line -> INVISIBLE.matcher(line).replaceAll("\uFFFD"))
                .collect(Collectors.joining("\n"));
    }
}
