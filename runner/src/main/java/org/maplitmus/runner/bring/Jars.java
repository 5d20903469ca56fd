package org.maplitmus.runner.bring;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.classpath.ForkClassPath;
import org.maplitmus.runner.classpath.MissingLibraryException;

/**
 * The class path of the maps that are brought.
 *
 * @param entries jars and folders of classes, absolute
 */
public record Jars(List<Path> entries) {

    /** No entries: all classes are this program's. */
    public static final Jars NONE = new Jars(List.of());

    private static final String CLASS = ".class";

    /** Copies the list. */
    public Jars {
        entries = List.copyOf(entries);
    }

    /**
     * The class path that {@code texts} spell, each a list with the system's separator; {@code DIR/*} is every jar of a
     * folder.
     *
     * @throws BringException if one of them is missing or corrupt
     */
    public static Jars of(List<String> texts) throws BringException {
        List<Path> entries = new ArrayList<>();
        for (String text : texts) {
            for (String entry : text.split(File.pathSeparator, -1)) {
                if (!entry.isBlank()) {
                    entries.addAll(expanded(entry));
                }
            }
        }
        for (Path entry : entries) {
            check(entry);
        }
        return new Jars(entries);
    }

    private static List<Path> expanded(String entry) throws BringException {
        if (!entry.endsWith("*")) {
            return List.of(Path.of(entry).toAbsolutePath());
        }
        Path folder = Path.of(entry.substring(0, entry.length() - 1)).toAbsolutePath();
        try {
            return ForkClassPath.jarsIn(folder);
        } catch (IOException e) {
            throw new BringException(new BringProblem.NoFolder(folder));
        }
    }

    private static void check(Path entry) throws BringException {
        if (Files.isDirectory(entry)) {
            return;
        }
        if (!Files.isRegularFile(entry)) {
            throw new BringException(new BringProblem.NoEntry(entry));
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            jar.size();
        } catch (IOException e) {
            throw new BringException(new BringProblem.NoJar(entry, String.valueOf(e.getMessage())));
        }
    }

    /** These entries behind {@code folder}. */
    Jars behind(Path folder) {
        return new Jars(Stream.concat(Stream.of(folder), entries.stream()).toList());
    }

    /** The class path of a JVM that knows them and this program; of two classes with one name, theirs counts. */
    public String classPath() {
        return ForkClassPath.of(entries);
    }

    /**
     * The class path of a fork in which {@code cells} run on them.
     *
     * @throws MissingLibraryException if a subject needs a library that is not there
     */
    String classPath(List<CellModel> cells) throws MissingLibraryException, IOException {
        return ForkClassPath.of(entries, cells);
    }

    /** A loader of their classes, which knows this program's too. */
    URLClassLoader loader() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : entries) {
            urls.add(url(entry));
        }
        return new JarsFirst(urls.toArray(URL[]::new), Jars.class.getClassLoader());
    }

    private static URL url(Path entry) throws MalformedURLException {
        return entry.toUri().toURL();
    }

    /** The release of Java that the class needs, or 0 if there is none of this name. */
    static int feature(ClassLoader loader, String className) throws IOException {
        try (InputStream in = loader.getResourceAsStream(className.replace('.', '/') + CLASS)) {
            byte[] head = in == null ? new byte[0] : in.readNBytes(8);
            return head.length < 8 ? 0 : (((head[6] & 0xff) << 8) | (head[7] & 0xff)) - 44;
        }
    }

    /** The names of all classes. */
    List<String> classNames() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path entry : entries) {
            names.addAll(Files.isDirectory(entry) ? inFolder(entry) : inJar(entry));
        }
        return names;
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return names(files.map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/')));
        }
    }

    private static List<String> inJar(Path path) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return names(jar.stream().map(ZipEntry::getName));
        }
    }

    private static List<String> names(Stream<String> files) {
        return files.filter(file -> file.endsWith(CLASS) && !file.startsWith("META-INF"))
                .map(file -> file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                .toList();
    }
}
