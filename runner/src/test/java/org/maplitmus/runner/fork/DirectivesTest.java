package org.maplitmus.runner.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.runner.fixture.Cells;
import org.maplitmus.runner.jvm.CompileMode;
import org.maplitmus.runner.jvm.Compiler;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.jvm.JvmMode;

class DirectivesTest {

    private static final String WRITER = "a.b.Scenario_S::writer";
    private static final String READER = "a.b.Scenario_S::reader";

    @Test
    void eachActorGetsItsCompiler() {
        String text = directives(new CompileMode(Compiler.C1, Compiler.C2));

        assertThat(block(text, WRITER)).contains("c2: { Exclude: true").doesNotContain("c1: { Exclude: true");
        assertThat(block(text, READER)).contains("c1: { Exclude: true").doesNotContain("c2: { Exclude: true");
    }

    @Test
    void anInterpretedActorIsNeitherCompiledNorInlined() {
        String text = directives(new CompileMode(Compiler.INT, Compiler.C2));

        assertThat(block(text, WRITER)).contains("c1: { Exclude: true", "c2: { Exclude: true");
        assertThat(block(text, "a.b.Scenario_S_jcstress*::jcstress_stride_writer"))
                .contains("\"-a.b.Scenario_S::writer\"");
        assertThat(block(text, "a.b.Scenario_S_jcstress*::jcstress_stride_reader"))
                .contains("\"+a.b.Scenario_S::reader\"");
    }

    static List<CompileMode> modes() {
        return CompileMode.ALL;
    }

    @ParameterizedTest
    @MethodSource("modes")
    void theVirtualMachineAcceptsThoseOfAWholeCatalogue(CompileMode mode, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("directives");
        Files.writeString(file, new Directives(mode).of(Cells.of(100, 1)));

        Process process = new ProcessBuilder(command(mode, file))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).doesNotContainIgnoringCase("error").doesNotContainIgnoringCase("could not");
    }

    private static List<String> command(CompileMode mode, Path file) throws IOException {
        Configuration configuration = new Configuration(Jdk.current(), JvmMode.TIERED, mode, 0, 1, List.of());
        return Stream.of(
                        Stream.of(configuration.jdk().launcher().toString()),
                        configuration.flags().stream(),
                        Stream.of("-XX:CompilerDirectivesFile=" + file, "-version"))
                .flatMap(part -> part)
                .toList();
    }

    private static String directives(CompileMode mode) {
        return new Directives(mode).of(List.of(Cells.cell("G-1", "S", "writer", "reader")));
    }

    private static String block(String text, String match) {
        int start = text.indexOf("match: \"" + match + "\"");
        assertThat(start).as("block for " + match).isNotNegative();
        return text.substring(start, text.indexOf("\n  }", start));
    }
}
