package org.maplitmus.report.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the folder of a run has beside the files that are written here, and the page links.
 *
 * @param layouts whether there is a page about memory layouts
 * @param explained the ids of the cells of which a text says how their actors come to the broken outcome
 */
public record Beside(boolean layouts, Set<String> explained) {

    /** Nothing. */
    public static final Beside NOTHING = new Beside(false, Set.of());

    /** The folder of the texts, each of which is called as its cell. */
    private static final String EXPLANATIONS = "explanations";

    private static final String TEXT = ".txt";

    /** Copies the set. */
    public Beside {
        explained = Set.copyOf(explained);
    }

    /**
     * What {@code folder} has.
     *
     * @throws IOException if it cannot be read
     */
    static Beside in(Path folder) throws IOException {
        return new Beside(Files.exists(folder.resolve(Renderings.LAYOUTS)), explained(folder.resolve(EXPLANATIONS)));
    }

    private static Set<String> explained(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TEXT))
                    .map(name -> name.substring(0, name.length() - TEXT.length()))
                    .collect(Collectors.toSet());
        }
    }
}
