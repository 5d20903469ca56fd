package org.maplitmus.runner.classpath;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.CellModel;

/** The class paths of forks. What stands first is found first: the user's own, then this program, then the rest. */
public final class ForkClassPath {

    private ForkClassPath() {}

    /** A class path of {@code first} and this program. */
    public static String of(List<Path> first) {
        return joined(first, System.getProperty("java.class.path"), List.of());
    }

    /**
     * A class path on which {@code cells} run: {@code first}, this program, the cells if they are packed, and the
     * libraries that their subjects need, unless one of the others has them.
     *
     * @throws MissingLibraryException if such a library is nowhere
     * @throws IOException if a cell cannot be unpacked
     */
    public static String of(List<Path> first, Collection<CellModel> cells) throws IOException, MissingLibraryException {
        String program = of(first);
        List<Path> last = new ArrayList<>(packed(cells));
        last.addAll(new Libraries(program).of(cells));
        return joined(List.of(), program, last);
    }

    /**
     * Checks that the subjects of {@code cells} find the libraries that they need.
     *
     * @throws MissingLibraryException if one of them does not
     * @throws IOException if a folder of libraries cannot be read
     */
    public static void check(List<Path> first, Collection<CellModel> cells)
            throws IOException, MissingLibraryException {
        new Libraries(of(first)).of(cells);
    }

    private static List<Path> packed(Collection<CellModel> cells) throws IOException {
        List<String> scenarios = cells.stream()
                .map(cell -> cell.guarantee().className())
                .distinct()
                .toList();
        List<Path> packed = new ArrayList<>();
        for (String scenario : scenarios) {
            PackedJar.ofCells(scenario).unpacked().ifPresent(packed::add);
        }
        return packed;
    }

    /**
     * {@code classPath} with what {@code packed} has behind it.
     *
     * @throws IOException if it cannot be unpacked
     */
    public static String with(String classPath, PackedJar packed) throws IOException {
        return joined(List.of(), classPath, packed.unpacked().stream().toList());
    }

    /** The jars of {@code folder}, in the order of their names. */
    public static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static String joined(List<Path> first, String classPath, List<Path> last) {
        return Stream.of(
                        first.stream().map(Path::toString),
                        Stream.of(classPath),
                        last.stream().map(Path::toString))
                .flatMap(entries -> entries)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
