package org.maplitmus.runner.bring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.classpath.MissingLibraryException;
import org.openjdk.jcstress.infra.processors.JCStressTestProcessor;

/**
 * The part of a run's folder that keeps what the program's own class path lacks: the cells of brought maps, their
 * catalogue, and where the maps were.
 *
 * @param path the folder
 */
public record CellFolder(Path path) {

    private static final String TEST_LIST = "META-INF/TestList";

    /** That of the run in the folder {@code run}, whether there is one or not. */
    public static CellFolder in(Path run) {
        return new CellFolder(run.resolve("cells").toAbsolutePath());
    }

    /**
     * Compiles those of {@code cells} that are of brought maps, joins what several catalogues of the class path list,
     * and returns the class path on which forks find all of it. The folder is made only if it is needed.
     *
     * @throws BringException if there is no compiler
     * @throws CompilationException if a cell does not compile, which is a fault of this program
     * @throws MissingLibraryException if a subject needs a library that is not there
     */
    public String fill(TriedOut maps, List<CellModel> cells)
            throws BringException, CompilationException, MissingLibraryException, IOException {
        List<URL> lists = listsOfTests();
        boolean brought = !maps.inspected().maps().isEmpty();
        if (!brought && lists.size() <= 1) {
            return Jars.NONE.classPath(cells);
        }
        Files.createDirectories(path);
        if (brought) {
            maps.compiler().compile(maps.texts(cells), path, List.of(new JCStressTestProcessor()));
        }
        addTests(lists);
        addCatalogue(maps.inspected().catalogue());
        Files.write(
                jarList(),
                maps.inspected().jars().entries().stream().map(Path::toString).toList());
        return maps.inspected().jars().behind(path).classPath(cells);
    }

    private static List<URL> listsOfTests() throws IOException {
        return Collections.list(CellFolder.class.getClassLoader().getResources(TEST_LIST));
    }

    /** The first list of tests hides all others: twins run beside brought maps, our cells beside those of a project. */
    private void addTests(List<URL> lists) throws IOException {
        Files.createDirectories(path.resolve("META-INF"));
        for (URL list : lists) {
            try (InputStream in = list.openStream();
                    OutputStream out = Files.newOutputStream(
                            path.resolve(TEST_LIST), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                in.transferTo(out);
            }
        }
    }

    private void addCatalogue(Catalogue catalogue) throws IOException {
        Path file = path.resolve(Catalogue.RESOURCE);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (OutputStream out = Files.newOutputStream(file)) {
            catalogue.write(out);
        }
    }

    /** The catalogue that the run was made with: its own if maps were brought to it. */
    public Catalogue catalogue() throws IOException {
        if (!Files.isRegularFile(path.resolve(Catalogue.RESOURCE))) {
            return Catalogue.load(CellFolder.class.getClassLoader());
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {path.toUri().toURL()}, null)) {
            return Catalogue.load(loader);
        }
    }

    /**
     * The class path on which forks find {@code cell}, which is of the run, again, with {@code jars}, or if there are
     * none with those that the run was made with.
     *
     * @throws BringException if one of them is gone
     * @throws MissingLibraryException if the subject needs a library that is not there
     */
    public String classPath(CellModel cell, Jars jars) throws BringException, MissingLibraryException, IOException {
        if (!Files.isDirectory(path)) {
            return Jars.NONE.classPath(List.of(cell));
        }
        Jars found = jars.entries().isEmpty() ? recorded() : jars;
        return found.behind(path).classPath(List.of(cell));
    }

    /** What the run itself puts on that class path: this folder, and unless there are {@code jars}, its own. */
    public List<String> chosen(Jars jars) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        Stream<String> own = jars.entries().isEmpty() ? lines().stream() : Stream.of();
        return Stream.concat(Stream.of(path.toString()), own).toList();
    }

    private Jars recorded() throws BringException, IOException {
        return Jars.of(lines());
    }

    private List<String> lines() throws IOException {
        return Files.isRegularFile(jarList()) ? Files.readAllLines(jarList()) : List.of();
    }

    private Path jarList() {
        return path.resolve("classpath.txt");
    }
}
