package org.maplitmus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that is named in a string gets round its room's wall: nobody names one, but for a reason. */
class ClassNamesTest {

    /** Why a source names a package of the house in a string. */
    private static final Map<String, String> REASONS = Map.of(
            "FormerIds.java", "it is in what earlier runs have recorded",
            "BroughtSubject.java", "what is compiled at run time has a package that no module has",
            "HotClasses.java", "the classes are hidden in packages of maps, which layouts may know",
            "Copies.java", "a loader tells packages of maps, which benchmarks may know, by their names");

    /* In a literal, or an import in a text block. */
    private static final Pattern NAMED =
            Pattern.compile("(?m)^(?! *[*/]).*\"[^\"\n]*org[./]maplitmus[./]|^ +import org[.]maplitmus[.]");

    @TempDir
    private Path folder;

    @Test
    void aClassIsNamedInAStringForAReason() throws IOException {
        assertThat(naming(Path.of(".."))).containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    @Test
    void aNameThatGetsRoundAWallIsFound() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("cli/src/main/java"));
        Files.writeString(sources.resolve("Literal.java"), "    load(\"org.maplitmus.catalogue.Sums\");\n");
        Files.writeString(sources.resolve("Block.java"), "        import org.maplitmus.catalogue.Sums;\n");
        Files.writeString(sources.resolve("Sound.java"), "import org.maplitmus.catalogue.Sums;\n");

        assertThat(naming(folder)).containsExactlyInAnyOrder("Literal.java", "Block.java");
    }

    private static List<String> naming(Path house) throws IOException {
        List<String> naming = new ArrayList<>();
        try (Stream<Path> files = Files.find(house, Integer.MAX_VALUE, (file, attributes) -> isSource(file))) {
            for (Path file : files.toList()) {
                if (NAMED.matcher(Files.readString(file)).find()) {
                    naming.add(String.valueOf(file.getFileName()));
                }
            }
        }
        return naming;
    }

    private static boolean isSource(Path file) {
        return file.toString().matches(".*/src/main/java/.*[.]java");
    }
}
