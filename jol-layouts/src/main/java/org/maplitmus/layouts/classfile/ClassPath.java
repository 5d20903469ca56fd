package org.maplitmus.layouts.classfile;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where class files are found: folders and jars in order, then a class loader, then the JDK that runs this.
 *
 * <p>Of a multi-release jar the classes for the running release are taken. Not thread-safe. Closing it closes the jars.
 */
public final class ClassPath implements AutoCloseable {

    private static final String SUFFIX = ".class";

    private final ClassLoader loader;
    private final List<FileSystem> jars = new ArrayList<>();
    private final List<Path> roots = new ArrayList<>();

    private ClassPath(ClassLoader loader) {
        this.loader = loader;
    }

    /** What a class loader finds, the JDK included. */
    public static ClassPath of(ClassLoader loader) {
        return new ClassPath(loader);
    }

    /**
     * Folders and jars, separated as the platform separates a class path, and then the program itself and its JDK.
     *
     * @throws IOException if one of them does not exist or is no archive; the message names it
     */
    public static ClassPath of(String entries) throws IOException {
        ClassPath path = new ClassPath(ClassLoader.getSystemClassLoader());
        try {
            for (String entry : entries.split(File.pathSeparator, -1)) {
                path.add(Path.of(entry));
            }
            return path;
        } catch (IOException | RuntimeException e) {
            path.close();
            throw e;
        }
    }

    private void add(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            roots.add(entry);
        } else if (Files.isRegularFile(entry)) {
            FileSystem jar = open(entry);
            jars.add(jar);
            jar.getRootDirectories().forEach(roots::add);
        } else {
            throw new IOException("no file or folder " + entry);
        }
    }

    private static FileSystem open(Path jar) throws IOException {
        try {
            String release = String.valueOf(Runtime.version().feature());
            return FileSystems.newFileSystem(jar, Map.of("releaseVersion", release));
        } catch (IOException | RuntimeException e) {
            throw new IOException(jar + " cannot be read as a jar: " + e.getMessage(), e);
        }
    }

    /** The class file of a binary name, if there is one. */
    public Optional<byte[]> read(String className) {
        String file = file(className);
        try {
            Optional<Path> root = root(file);
            return root.isPresent()
                    ? Optional.of(Files.readAllBytes(root.get().resolve(file)))
                    : read(Optional.ofNullable(loader.getResourceAsStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> read(Optional<InputStream> resource) throws IOException {
        if (resource.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = resource.get()) {
            return Optional.of(bytes.readAllBytes());
        }
    }

    /** Whether the class comes from the JDK, which is trusted with {@code @Contended}. */
    public boolean ofJdk(String className) {
        return root(file(className)).isEmpty() && module(file(className)).isPresent();
    }

    /** The binary names of all classes in the folders and jars, sorted; not of the program and its JDK. */
    public List<String> classNames() {
        TreeSet<String> names = new TreeSet<>();
        roots.forEach(root -> names.addAll(classNames(root, root, Integer.MAX_VALUE)));
        return List.copyOf(names);
    }

    /**
     * The binary names of the classes beside a class, its own included: those of its package in the same folder or jar,
     * or in its module of the JDK; none if only the class loader knows it.
     */
    public List<String> neighbours(String className) {
        String file = file(className);
        return root(file)
                .or(() -> module(file))
                .map(root -> classNames(root, root.resolve(folder(file)), 1))
                .orElse(List.of());
    }

    private Optional<Path> root(String file) {
        return roots.stream()
                .filter(root -> Files.isRegularFile(root.resolve(file)))
                .findFirst();
    }

    private static Optional<Path> module(String file) {
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        Path modules = jdk.getPath("packages", folder(file).replace('/', '.'));
        if (!Files.isDirectory(modules)) {
            return Optional.empty();
        }
        try (Stream<Path> links = Files.list(modules)) {
            return links.map(link -> jdk.getPath("modules", link.getFileName().toString()))
                    .filter(module -> Files.isRegularFile(module.resolve(file)))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> classNames(Path root, Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(file ->
                            file.endsWith(SUFFIX) && !file.endsWith("-info.class") && !file.startsWith("META-INF"))
                    .map(file ->
                            file.substring(0, file.length() - SUFFIX.length()).replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String className) {
        return className.replace('.', '/') + SUFFIX;
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(file.lastIndexOf('/'), 0));
    }

    @Override
    public void close() throws IOException {
        for (FileSystem jar : jars) {
            jar.close();
        }
    }
}
