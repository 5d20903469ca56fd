package org.maplitmus.runner.classpath;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The program of the build that makes the {@link PackedJar}s: one of each folder of jars, and of the folder
 * {@code cells} one for each scenario.
 *
 * <p>Their entries are stored, and those with the same end of the name stand side by side: the runnable jar deflates
 * all of them as one stream, in which a class repeats most of the one before. What is written here is in haste: whoever
 * makes the runnable jar deflates again.
 */
public final class Packing {

    private static final Pattern CELL = Pattern.compile("(.*/[^/_]+)_[^/]*\\.class");
    private static final Comparator<String> BY_END =
            Comparator.comparing(name -> new StringBuilder(name).reverse().toString());
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Predicate<String> leftOut;
    private final SortedMap<String, SortedMap<String, byte[]>> contents = new TreeMap<>();

    private Packing(Predicate<String> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * Packs the jars in the folders of the folder {@code arguments[0]} into the jar {@code arguments[1]}, without the
     * entries that the regular expression {@code arguments[2]} matches.
     */
    public static void main(String[] arguments) throws IOException {
        Packing packing = new Packing(Pattern.compile(arguments[2]).asMatchPredicate());
        for (Path folder : children(Path.of(arguments[0]))) {
            for (Path jar : children(folder)) {
                packing.add(String.valueOf(folder.getFileName()), jar);
            }
        }
        packing.write(Path.of(arguments[1]));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private void add(String folder, Path path) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                Optional<PackedJar> packed = packed(folder, entry.getName());
                if (packed.isPresent() && !entry.isDirectory() && !leftOut.test(entry.getName())) {
                    add(packed.get(), entry.getName(), bytes(jar, entry));
                }
            }
        }
    }

    private static Optional<PackedJar> packed(String folder, String entry) {
        if (!folder.equals("cells")) {
            return Optional.of(new PackedJar(folder));
        }
        Matcher cell = CELL.matcher(entry);
        return cell.matches() ? Optional.of(PackedJar.ofCells(cell.group(1).replace('/', '.'))) : Optional.empty();
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** Of two entries of one name, the first counts, as on a class path. */
    private void add(PackedJar packed, String name, byte[] bytes) {
        contents.computeIfAbsent(packed.resource(), resource -> new TreeMap<>(BY_END))
                .putIfAbsent(name, bytes);
    }

    private void write(Path file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, SortedMap<String, byte[]>> packed : contents.entrySet()) {
                out.putNextEntry(entry(packed.getKey()));
                out.write(stored(packed.getValue()));
            }
        }
    }

    private static byte[] stored(SortedMap<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                out.putNextEntry(stored(each.getKey(), each.getValue()));
                out.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
