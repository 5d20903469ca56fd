package org.maplitmus.runner.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.maplitmus.contract.generate.CellProcessor;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.openjdk.jcstress.infra.processors.JCStressTestProcessor;

/**
 * Subjects that fail in every way a fork can: compiled into a folder of their own, so that they stay out of the
 * catalogue.
 *
 * @param folder where they were compiled to
 * @param catalogue theirs
 */
record Fixtures(Path folder, Catalogue catalogue) {

    /** Compiles the fixtures, with both annotation processors, into {@code folder}. */
    static Fixtures compiledTo(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(sources()));
            task.setProcessors(List.of(new CellProcessor(), new JCStressTestProcessor()));
            if (!task.call()) {
                throw new IOException("the fixtures do not compile");
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return new Fixtures(folder, Catalogue.load(loader));
        }
    }

    /** The cells of some of the fixtures. */
    List<CellModel> cells(String... subjects) {
        return catalogue
                .cells()
                .filter(cell -> List.of(subjects).contains(cell.subject().name()))
                .toList();
    }

    /** A request for {@code cells} with a patience of two seconds. */
    Request request(List<CellModel> cells, Duration budget) throws IOException {
        return new Request(
                "fixtures",
                Instant.now(),
                "run",
                "./run-stress.sh",
                cells,
                List.of(),
                Profile.QUICK,
                budget,
                List.of(Jdk.current()),
                List.of(),
                42,
                Duration.ofSeconds(2),
                false,
                folder + File.pathSeparator + System.getProperty("java.class.path"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(Fixtures.class.getResource("/fixtures")).toURI()))) {
            return files.sorted().toList();
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
