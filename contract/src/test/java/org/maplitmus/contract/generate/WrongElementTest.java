package org.maplitmus.contract.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake keeps the cells of its own element from being written, and no others. */
class WrongElementTest {

    @TempDir
    private Path cells;

    @Test
    void onlyTheWrongGuaranteeHasNoCells() throws IOException {
        Draft put = Draft.of(Sample.PUT).change("VIS-01", " ");
        assertThat(compile(put)).isFalse();
        assertThat(written()).hasSize(14).allSatisfy(cell -> assertThat(cell).doesNotContain("PutHappensBeforeGet"));
    }

    @Test
    void onlyTheWrongSubjectHasNoCells() throws IOException {
        Draft maps = Draft.of(Sample.MAPS).change("\"HashMap\", telling", "\"\", telling");
        assertThat(compile(maps)).isFalse();
        assertThat(written()).hasSize(13).allSatisfy(cell -> assertThat(cell).doesNotEndWith("_HashMap.java"));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(cells)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }

    private boolean compile(Draft draft) {
        JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        List<String> options = List.of("-proc:only", "-s", cells.toString(), "-d", cells.toString());
        JavaCompiler.CompilationTask task =
                javac.getTask(new StringWriter(), null, null, options, null, draft.amongTheRest());
        task.setProcessors(List.of(new CellProcessor()));
        return task.call();
    }
}
