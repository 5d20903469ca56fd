package org.maplitmus.runner.bring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.maplitmus.contract.generate.CellSource;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;
import org.openjdk.jcstress.infra.processors.JCStressTestProcessor;

/**
 * The place where brought maps become subjects with cells.
 *
 * @param jars where the maps are
 * @param maps the maps
 * @param catalogue the catalogue with them and every cell that they fit
 * @param release the release of Java that must be able to run the cells
 */
public record Workshop(Jars jars, List<BroughtMap> maps, Catalogue catalogue, int release) {

    private static final String FOLDER = "cells";
    private static final String JARS = FOLDER + "/classpath.txt";
    private static final String TEST_LIST = "META-INF/TestList";

    /** Copies the list. */
    public Workshop {
        maps = List.copyOf(maps);
    }

    /** A workshop to which nothing was brought. */
    public static Workshop idle(Catalogue catalogue) {
        return new Workshop(new Jars(List.of()), List.of(), catalogue, 0);
    }

    /**
     * Inspects the maps that {@code wishes} mean and has the first of each made on every one of {@code jdks}.
     *
     * @throws BringException if one of them cannot be brought
     */
    public static Workshop of(Catalogue catalogue, Jars jars, List<Wish> wishes, List<Jdk> jdks)
            throws BringException, IOException, InterruptedException {
        int release =
                jdks.stream().mapToInt(Jdk::feature).reduce(Runtime.version().feature(), Math::min);
        Workshop workshop = inspected(catalogue, jars, wishes, release);
        workshop.tryOut(jdks);
        return workshop;
    }

    /**
     * Inspects the maps that {@code wishes} mean, whose cells must run on the {@code release} of Java, and runs
     * nothing.
     *
     * @throws BringException if one of them cannot be brought
     */
    public static Workshop inspected(Catalogue catalogue, Jars jars, List<Wish> wishes, int release)
            throws BringException, IOException {
        Inspection inspection = new Inspection(jars, catalogue);
        List<BroughtMap> maps = new ArrayList<>();
        for (Wish wish : wishes) {
            BroughtMap map = inspection.of(wish);
            if (maps.stream().anyMatch(other -> other.makerName().equals(map.makerName()))) {
                throw new BringException(
                        "two maps would be called " + map.subject().name() + "; bring one at a time");
            }
            maps.add(map);
        }
        return new Workshop(jars, maps, with(catalogue, maps), release);
    }

    private static Catalogue with(Catalogue catalogue, List<BroughtMap> maps) {
        List<SubjectModel> subjects = Stream.concat(
                        maps.stream().map(BroughtMap::subject), catalogue.subjects().stream())
                .toList();
        Stream<String> added = maps.stream()
                .flatMap(map -> catalogue.guarantees().stream()
                        .filter(guarantee -> Fitting.fits(map, guarantee))
                        .map(guarantee -> new CellModel(guarantee, map.subject()).id()));
        return new Catalogue(
                catalogue.promises(),
                catalogue.promiseSets(),
                catalogue.guarantees(),
                subjects,
                Stream.concat(catalogue.cellIds().stream(), added).toList());
    }

    /**
     * Has the first of each map made on every one of {@code jdks}.
     *
     * @throws BringException if one of them cannot be made
     */
    public void tryOut(List<Jdk> jdks) throws BringException, IOException, InterruptedException {
        Path folder = Files.createTempDirectory("maplitmus");
        try {
            for (BroughtMap map : maps) {
                compileMaker(map, folder);
                for (Jdk jdk : jdks) {
                    new FirstMap(classPath(folder)).on(jdk, map);
                }
            }
        } finally {
            Scratch.delete(folder);
        }
    }

    private void compileMaker(BroughtMap map, Path folder) throws BringException, IOException {
        try {
            compiler().compile(Map.of(map.makerName(), map.makerSource()), folder, List.of());
        } catch (BringException e) {
            throw new BringException("'" + map.expression() + "' does not compile: " + e.getMessage());
        }
    }

    /** The names of the maps as subjects. */
    public List<String> names() {
        return maps.stream().map(map -> map.subject().name()).toList();
    }

    /** The guarantees of maps that a brought map cannot be put to, by its name: they are left out. */
    public Map<String, List<GuaranteeModel>> leftOut() {
        Map<String, List<GuaranteeModel>> leftOut = new LinkedHashMap<>();
        for (BroughtMap map : maps) {
            leftOut.put(
                    map.subject().name(),
                    catalogue.guarantees().stream()
                            .filter(Fitting::isOfMaps)
                            .filter(guarantee -> !Fitting.fits(map, guarantee))
                            .toList());
        }
        return leftOut;
    }

    /**
     * Compiles those of {@code cells} that are of brought maps into the folder of a run, joins what several catalogues
     * of the class path list, and returns the class path on which forks find all of it.
     */
    public String outfit(Path run, List<CellModel> cells) throws BringException, IOException {
        List<URL> lists = listsOfTests();
        if (maps.isEmpty() && lists.size() <= 1) {
            return ourClassPath();
        }
        Path folder = Files.createDirectories(run.resolve(FOLDER)).toAbsolutePath();
        if (!maps.isEmpty()) {
            compiler().compile(texts(cells), folder, List.of(new JCStressTestProcessor()));
        }
        addTests(lists, folder);
        addCatalogue(folder);
        Files.write(
                run.resolve(JARS), jars.entries().stream().map(Path::toString).toList());
        return classPath(folder);
    }

    private Map<String, String> texts(List<CellModel> cells) {
        Map<String, String> texts = new LinkedHashMap<>();
        maps.forEach(map -> texts.put(map.makerName(), map.makerSource()));
        cells.stream()
                .filter(cell -> names().contains(cell.subject().name()))
                .forEach(cell -> texts.put(cell.className(), CellSource.of(cell)));
        return texts;
    }

    private static List<URL> listsOfTests() throws IOException {
        return Collections.list(Workshop.class.getClassLoader().getResources(TEST_LIST));
    }

    /** The first list of tests hides all others: twins run beside brought maps, our cells beside those of a project. */
    private static void addTests(List<URL> lists, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("META-INF"));
        for (URL list : lists) {
            try (InputStream in = list.openStream();
                    OutputStream out = Files.newOutputStream(
                            folder.resolve(TEST_LIST), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                in.transferTo(out);
            }
        }
    }

    private void addCatalogue(Path folder) throws IOException {
        Path file = folder.resolve(Catalogue.RESOURCE);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (OutputStream out = Files.newOutputStream(file)) {
            catalogue.write(out);
        }
    }

    /** The catalogue that the run in the folder {@code run} was made with: its own if maps were brought to it. */
    public static Catalogue catalogueOf(Path run) throws IOException {
        Path folder = run.resolve(FOLDER);
        if (!Files.isRegularFile(folder.resolve(Catalogue.RESOURCE))) {
            return Catalogue.load(Workshop.class.getClassLoader());
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return Catalogue.load(loader);
        }
    }

    /**
     * The class path on which forks find the cells of the run in the folder {@code run} again, with {@code jars}, or if
     * there are none with those that it was made with.
     *
     * @throws BringException if one of them is gone
     */
    public static String classPathOf(Path run, Jars jars) throws BringException, IOException {
        Path folder = run.resolve(FOLDER).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            return ourClassPath();
        }
        Jars found = jars.entries().isEmpty() ? recorded(run) : jars;
        return new Jars(List.of(folder)).before(found.before(ourClassPath()));
    }

    private static Jars recorded(Path run) throws BringException, IOException {
        Path list = run.resolve(JARS);
        return Jars.of(Files.isRegularFile(list) ? Files.readAllLines(list) : List.of());
    }

    private SourceCompiler compiler() {
        return new SourceCompiler(jars.before(ourClassPath()), release);
    }

    private String classPath(Path folder) {
        return new Jars(List.of(folder)).before(jars.before(ourClassPath()));
    }

    private static String ourClassPath() {
        return System.getProperty("java.class.path");
    }
}
