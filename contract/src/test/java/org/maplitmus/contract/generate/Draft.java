package org.maplitmus.contract.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A sound file of the {@link Sample} in which a test makes a mistake.
 *
 * @param path the file's resource
 * @param text its text with the mistakes made so far
 */
record Draft(String path, String text) {

    static Draft of(String path) throws IOException {
        try (InputStream in = Draft.class.getClassLoader().getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
            return new Draft(path, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    Draft change(String sound, String mistaken) {
        assertThat(text).contains(sound);
        return new Draft(path, text.replace(sound, mistaken));
    }

    /**
     * Compiled with the rest of the sample, it has one error, which says {@code message} on the line with {@code line}.
     */
    void isRefused(String message, String line) {
        isRefused(message, line, 1);
    }

    /** As {@link #isRefused(String, String)}, with as many {@code errors} in all. */
    void isRefused(String message, String line, int errors) {
        Compilation compilation = process();
        assertThat(compilation).hadErrorContaining(message).inFile(file()).onLineContaining(line);
        assertThat(compilation).hadErrorCount(errors);
    }

    /** Compiled with the rest of the sample, it has neither errors nor warnings. */
    void isAccepted() {
        assertThat(process()).succeededWithoutWarnings();
    }

    /**
     * Compiled with the rest of the sample, it has one warning, which says {@code message} on the line with
     * {@code line}.
     */
    void isDoubted(String message, String line) {
        Compilation compilation = process();
        assertThat(compilation).hadWarningContaining(message).inFile(file()).onLineContaining(line);
        assertThat(compilation).hadWarningCount(1);
    }

    private Compilation process() {
        return Compiler.javac()
                .withProcessors(new CellProcessor())
                .withOptions("-proc:only")
                .compile(amongTheRest());
    }

    /** The files of the sample, with this one in the place of its sound original. */
    List<JavaFileObject> amongTheRest() {
        Stream<JavaFileObject> rest =
                Sample.all().stream().filter(other -> !other.toUri().getPath().endsWith(path));
        return Stream.concat(rest, Stream.of(file())).toList();
    }

    private JavaFileObject file() {
        return JavaFileObjects.forSourceString(path.replace(".java", "").replace('/', '.'), text);
    }
}
