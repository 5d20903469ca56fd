package org.maplitmus.contract.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.Catalogue;

/** A catalogue in somebody's jar, without its sources, is multiplied all the same. */
class ClassFilesTest {

    private static final List<String> NAMES = List.of(
            "sample.visibility.PutHappensBeforeGet",
            "sample.visibility.WorkAfterThePutIsNotPublished",
            "sample.atomicity.MergeLosesNoUpdate",
            "sample.iteration.IteratorReportsChange",
            "sample.detection.NullIsRefused",
            "sample.SamplePromises",
            "sample.Maps");

    @TempDir
    private Path classes;

    @TempDir
    private Path cells;

    private final StringWriter messages = new StringWriter();

    @BeforeEach
    void compileWithoutProcessor() throws IOException {
        Compilation compilation = Compiler.javac().withOptions("-proc:none").compile(Sample.all());
        for (JavaFileObject file : compilation.generatedFiles()) {
            Path target = classes.resolve(file.getName().replaceFirst("^/CLASS_OUTPUT/", ""));
            Files.createDirectories(target.getParent());
            try (InputStream in = file.openInputStream()) {
                Files.copy(in, target);
            }
        }
    }

    @Test
    void classFilesGiveTheSameCatalogueAsSourcesButWithoutQuotes() throws IOException {
        assertThat(generate()).as(messages.toString()).isTrue();
        Catalogue fromSources = Catalogue.load(new GeneratedResources(Sample.compile(new CellProcessor())));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {cells.toUri().toURL()}, null)) {
            assertThat(Catalogue.load(loader))
                    .usingRecursiveComparison()
                    .ignoringCollectionOrderInFields("subjects", "cellIds")
                    .isEqualTo(Unquoted.of(fromSources));
        }
    }

    @Test
    void classFilesGiveCellsThatCompile() {
        assertThat(generate()).as(messages.toString()).isTrue();
        assertThat(cells.resolve("sample/visibility/PutHappensBeforeGet_HashMap.class"))
                .exists();
    }

    private boolean generate() {
        JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
        List<String> options = List.of("-cp", classPath, "-d", cells.toString());
        JavaCompiler.CompilationTask task = javac.getTask(messages, null, null, options, NAMES, null);
        task.setProcessors(List.of(new CellProcessor()));
        return task.call();
    }
}
