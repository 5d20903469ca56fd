package org.maplitmus.runner.classpath;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.SubjectModel;

/**
 * The libraries that subjects need and this program does not bring along: those of the class path, or else those in the
 * folder beside the runnable jar that is called like the set of the subject.
 *
 * @param classPath where they are looked for first
 */
record Libraries(String classPath) {

    /**
     * The jars to put behind the class path, so that the subjects of {@code cells} find what they need.
     *
     * @throws MissingLibraryException if one of them does not
     * @throws IOException if a folder cannot be read
     */
    List<Path> of(Collection<CellModel> cells) throws IOException, MissingLibraryException {
        List<SubjectModel> lacking = lacking(
                List.of(), cells.stream().map(CellModel::subject).distinct().toList());
        List<Path> folders = folders(lacking);
        List<Path> jars = jars(folders);
        List<SubjectModel> without = lacking(jars, lacking);
        if (!without.isEmpty()) {
            throw new MissingLibraryException(new MissingLibrary(without, folders));
        }
        return jars;
    }

    private List<SubjectModel> lacking(List<Path> jars, List<SubjectModel> subjects) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return subjects.stream()
                    .filter(subject -> subject.needs().stream().anyMatch(name -> !has(loader, name)))
                    .toList();
        }
    }

    private static boolean has(ClassLoader loader, String className) {
        return loader.getResource(className.replace('.', '/') + ".class") != null;
    }

    /** None if this program does not run from the runnable jar. */
    private static List<Path> folders(List<SubjectModel> subjects) {
        return runnableJar().stream()
                .flatMap(jar ->
                        subjects.stream().map(SubjectModel::set).distinct().map(jar::resolveSibling))
                .toList();
    }

    private static Optional<Path> runnableJar() {
        return Optional.ofNullable(Libraries.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(Libraries::path)
                .filter(file -> PackedJar.JNA.isThere() && Files.isRegularFile(file));
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> jars(List<Path> folders) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                jars.addAll(ForkClassPath.jarsIn(folder));
            }
        }
        return jars;
    }
}
