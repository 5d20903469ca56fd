package org.maplitmus.weak.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maplitmus.weak.later.LoadBuffering;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.sample.Buffers;
import org.maplitmus.weak.sample.Counters;
import org.maplitmus.weak.sample.Messages;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Found;

/** The account says what a maintainer needs, and says it again. */
class WitnessTest {

    private static Witness weak(Class<?> type) {
        return Teller.tell(type.getName(), Layer.WEAK, "1, 0");
    }

    @Test
    void itNamesTheOldWriteThatWasRead() {
        assertThat(weak(Messages.Plain.class).lines())
                .anyMatch(line -> line.matches(
                        "writer +writes +Messages.Plain#1.message = 1 \\(plain\\) +@ Messages.java:\\d+ writer"))
                .anyMatch(line ->
                        line.matches("reader +reads +Messages.Plain#1.flag = 1 \\(plain\\), written by writer +@ .*"))
                .anyMatch(line -> line.matches(
                        "reader +reads +Messages.Plain#1.message = 0 \\(plain\\), its initial value +@ .*"))
                .anyMatch(line -> line.contains("STALE: the newest is 1, written by writer (plain)"));
    }

    @Test
    void itNamesTheAccessThatIsTooWeak() {
        assertThat(weak(Messages.ByConcurrentSkipListMap.class).missingEdge())
                .startsWith("Were the read of ConcurrentSkipListMap.Node.next at ConcurrentSkipListMap.java:")
                .contains("an acquire, this could not happen");
    }

    @Test
    void whereBothEndsAreTooWeakItNamesBoth() {
        assertThat(weak(Messages.Plain.class).missingEdge())
                .startsWith("Were the read of Messages.Plain.flag at Messages.java:")
                .contains("an acquire and its writes releases");
    }

    @Test
    void anInterleavingNeedsNoEdge() {
        Witness witness = Teller.tell(Counters.Plain.class.getName(), Layer.SC, "1, 0");

        assertThat(witness.missingEdge()).isNull();
        assertThat(witness.text()).startsWith("1, 0, by an interleaving:\n");
        assertThat(witness.lines()).noneMatch(line -> line.contains("STALE"));
    }

    @Test
    void aReadOfALaterWriteIsSaidToBeEarly() {
        Scenario scenario = Scenario.load(
                Buffers.Plain.class.getName(), new ModelLoader(getClass().getClassLoader()));
        Bounds bounds = Bounds.time(Duration.ofSeconds(20));
        Found found = Objects.requireNonNull(
                LoadBuffering.search(scenario, bounds).found().get("1, 1"));
        Witness witness = Witness.of(scenario, found, bounds);

        assertThat(witness.text()).startsWith("1, 1, by a read of a write that comes later:\n");
        assertThat(witness.lines()).anyMatch(line -> line.contains("EARLY: written below"));
        assertThat(witness.lines()).allMatch(line -> line.contains("@ Buffers.java:"));
        assertThat(witness.lines()).noneMatch(line -> line.contains("STALE"));
        assertThat(witness.missingEdge()).isNull();
    }

    @Test
    void eachVirtualMachineTellsTheSame() throws Exception {
        Set<String> texts = new HashSet<>();
        texts.add(weak(Messages.ByConcurrentSkipListMap.class).text());
        for (int i = 0; i < 2; i++) {
            texts.add(toldElsewhere(Messages.ByConcurrentSkipListMap.class));
        }

        assertThat(texts).hasSize(1);
    }

    private static String toldElsewhere(Class<?> type) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Teller.class.getName(),
                        type.getName(),
                        Layer.WEAK.name(),
                        "1, 0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
