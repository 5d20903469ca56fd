package org.maplitmus.contract.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The cells of the {@link Sample}, letter by letter as in {@code src/test/resources/golden}.
 *
 * <p>After a wanted change, {@code ./mvnw -pl contract test -Dgolden.regenerate=true} writes the golden files anew; the
 * change is then read in their diff.
 */
class GoldenCellTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private static Map<String, String> cells = Map.of();

    @BeforeAll
    static void generate() throws IOException {
        Compilation compilation = Sample.compile(new CellProcessor());
        assertThat(compilation).succeededWithoutWarnings();
        cells = compilation.generatedSourceFiles().stream()
                .collect(Collectors.toMap(GoldenCellTest::fileName, GoldenCellTest::text));
        if (Boolean.getBoolean("golden.regenerate")) {
            regenerate();
        }
    }

    @Test
    void cellsAreWhatTheGoldenFilesSay() throws IOException {
        assertThat(new TreeMap<>(cells)).isEqualTo(new TreeMap<>(golden()));
    }

    @Test
    void theSameSourcesGiveTheSameText() {
        Compilation again = Sample.compile(new CellProcessor());
        assertThat(again.generatedSourceFiles())
                .allSatisfy(file -> assertThat(text(file)).isEqualTo(cells.get(fileName(file))));
    }

    private static Map<String, String> golden() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), GoldenCellTest::text));
        }
    }

    private static void regenerate() throws IOException {
        for (Path old : golden().keySet().stream().map(GOLDEN::resolve).toList()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            Files.writeString(GOLDEN.resolve(cell.getKey()), cell.getValue());
        }
    }

    private static String fileName(JavaFileObject file) {
        return Path.of(file.getName()).getFileName().toString();
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
