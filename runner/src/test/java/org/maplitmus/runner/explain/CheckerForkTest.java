package org.maplitmus.runner.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.bring.CompilationException;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Question;
import org.maplitmus.runner.jvm.Jdk;

/** Forks that do not do what they should. */
class CheckerForkTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path folder;

    @Test
    void aForkThatDoesNotEndInTimeIsAnEngineError() throws Exception {
        assertThat(new CheckerFork(Jdk.current(), CLASS_PATH, Duration.ofMillis(1)).answer(question()))
                .extracting(Answer::kind, Answer::message)
                .containsExactly(Answer.Kind.ENGINE_ERROR, "the model checker did not end within 0 s");
    }

    @Test
    void aForkThatCrashesIsAnEngineErrorOfOneLine() throws Exception {
        assertThat(new CheckerFork(jdkWhoseJava("echo Error: it went wrong; exit 7"), CLASS_PATH, Duration.ofMinutes(1))
                        .answer(question()))
                .extracting(Answer::kind, Answer::message)
                .containsExactly(
                        Answer.Kind.ENGINE_ERROR,
                        "the JVM of the model checker ended with status 7: Error: it went wrong");
    }

    @Test
    void theEndOfMemoryAndASignalAreNamed() throws Exception {
        assertThat(new CheckerFork(jdkWhoseJava("exit 3"), CLASS_PATH, Duration.ofMinutes(1))
                        .answer(question())
                        .message())
                .isEqualTo("the JVM of the model checker ran out of memory");
        assertThat(new CheckerFork(jdkWhoseJava("kill -9 $$"), CLASS_PATH, Duration.ofMinutes(1))
                        .answer(question())
                        .message())
                .isEqualTo("the JVM of the model checker ended by signal 9");
    }

    @Test
    void aJvmThatTakesNoAgentIsAnEngineErrorThatSaysSo() throws Exception {
        String java = Jdk.current().launcher().toString();

        assertThat(new CheckerFork(
                                jdkWhoseJava("exec '" + java + "' -XX:+DisableAttachMechanism \"$@\""),
                                CLASS_PATH,
                                Duration.ofMinutes(1))
                        .answer(question()))
                .extracting(Answer::kind, Answer::message)
                .containsExactly(
                        Answer.Kind.ENGINE_ERROR,
                        "Lincheck's agent may not be attached to this JVM: dynamic agents are disabled");
    }

    @Test
    void aCellThatIsNotThereDoesNotCompile() {
        Question question = new Question(Scenes.withArbiter(), List.of(), 10);

        assertThatThrownBy(() -> new CheckerFork(Jdk.current(), CLASS_PATH, Duration.ofMinutes(1)).answer(question))
                .isInstanceOf(CompilationException.class);
    }

    private static Question question() throws Exception {
        CellModel cell = Catalogue.load(CheckerForkTest.class.getClassLoader())
                .cells()
                .filter(each -> each.id().equals("ATO-06@HashMap"))
                .findFirst()
                .orElseThrow();
        return new Question(cell, List.of(), 10);
    }

    private Jdk jdkWhoseJava(String script) throws Exception {
        Path java = Files.writeString(folder.resolve("java"), "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return new Jdk(java, 17, Jdk.current().description());
    }
}
