package org.maplitmus.runner.bring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maplitmus.contract.generate.CellSource;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;

/**
 * Brought maps of which a first one was made on every installation, so that their cells can run there.
 *
 * @param inspected the maps
 * @param release the release of Java that must be able to run the cells
 * @param classes the class that was made of each, by its name as a subject
 */
public record TriedOut(Inspected inspected, int release, Map<String, String> classes) {

    /** Copies the map. */
    public TriedOut {
        classes = Map.copyOf(classes);
    }

    /** No map was brought to {@code catalogue}. */
    public static TriedOut nothing(Catalogue catalogue) {
        return new TriedOut(
                new Inspected(Jars.NONE, List.of(), catalogue),
                Runtime.version().feature(),
                Map.of());
    }

    /**
     * Has the first of each map made on every one of {@code jdks}.
     *
     * @throws BringException if one of them cannot be made
     */
    public static TriedOut on(List<Jdk> jdks, Inspected inspected)
            throws BringException, IOException, InterruptedException {
        int release =
                jdks.stream().mapToInt(Jdk::feature).reduce(Runtime.version().feature(), Math::min);
        TriedOut triedOut = new TriedOut(inspected, release, Map.of());
        Map<String, String> classes = new LinkedHashMap<>();
        Path folder = Files.createTempDirectory("maplitmus");
        try {
            for (BroughtSubject map : inspected.maps()) {
                triedOut.compileMaker(map, folder);
                for (Jdk jdk : jdks) {
                    classes.put(map.subject().name(), new TryOutFork(triedOut.classPath(folder)).on(jdk, map));
                }
            }
            Inspected roomy = inspected.limited()
                    ? inspected.within(new EntriesFork(triedOut.classPath(folder)).entries())
                    : inspected;
            return new TriedOut(roomy, release, classes);
        } finally {
            Scratch.delete(folder);
        }
    }

    private void compileMaker(BroughtSubject map, Path folder) throws BringException, IOException {
        try {
            compiler().compile(Map.of(map.makerName(), map.makerSource()), folder, List.of());
        } catch (CompilationException e) {
            throw new BringException(new BringProblem.DoesNotCompile(map.expression(), String.valueOf(e.getMessage())));
        }
    }

    /** The compiler of what their cells are made of. */
    SourceCompiler compiler() {
        return new SourceCompiler(inspected.jars().classPath(), release);
    }

    /** The class path of what was compiled into {@code folder}. */
    String classPath(Path folder) {
        return inspected.jars().behind(folder).classPath();
    }

    /** The source texts of the makers and of those of {@code cells} that are of brought maps, by class name. */
    Map<String, String> texts(List<CellModel> cells) {
        Map<String, String> texts = new LinkedHashMap<>();
        inspected.maps().forEach(map -> texts.put(map.makerName(), map.makerSource()));
        List<String> names = inspected.names();
        cells.stream()
                .filter(cell -> names.contains(cell.subject().name()))
                .forEach(cell -> texts.put(cell.className(), CellSource.of(cell)));
        return texts;
    }
}
