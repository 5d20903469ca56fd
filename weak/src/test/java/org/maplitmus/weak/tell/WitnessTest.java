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
    void eachThreadHasAColumnAndEachAccessItsPlaceAndMode() {
        assertThat(weak(Messages.Plain.class).table())
                .startsWith("reader " + " ".repeat(51) + "| writer\n")
                .containsPattern("\\| writer\\(\\)\n")
                .containsPattern("writes message = 1 \\(plain\\) +Messages.java:\\d+")
                .containsPattern("reads flag: 1 \\(plain, written by writer\\)[ |\n]+Messages.java:\\d+");
    }

    @Test
    void theOldWriteThatWasReadIsNamed() {
        assertThat(weak(Messages.Plain.class).table())
                .contains("reads message: 0 (plain, initial value)")
                .containsPattern("STALE: writer has written 1 \\(plain\\), and nothing +\\|");
    }

    @Test
    void theCallsOnTheWayAreToldOnce() {
        assertThat(Teller.tell(Messages.ByHashMap.class.getName(), Layer.SC, "1, 1")
                        .table())
                .containsOnlyOnce("HashMap.put() ")
                .containsPattern("HashMap.put\\(\\) +Messages.java:\\d+")
                .containsPattern("putVal\\(\\) +HashMap.java:\\d+");
    }

    @Test
    void aSynchronizedMethodIsToldOnce() {
        assertThat(Teller.tell(Messages.Notified.class.getName(), Layer.SC, "1, 1")
                        .table())
                .containsOnlyOnce("writer()")
                .contains("locks", "unlocks");
    }

    @Test
    void whoOnlyForwardsIsNotNamed() {
        assertThat(weak(Messages.Forwarding.class).text())
                .contains("writes message = 1")
                .doesNotContain("Forwarding");
    }

    @Test
    void whatComesAfterAllOfThemIsToldBelow() {
        assertThat(Teller.tell(Counters.Plain.class.getName(), Layer.SC, "1, 0").text())
                .containsPattern("After all of them\n\narbiter\n-+\n\\w+\\(\\)\n");
    }

    @Test
    void anExceptionIsHowAnActorEnds() {
        assertThat(Teller.tell(Messages.Throwing.class.getName(), Layer.SC, "0, 7")
                        .text())
                .contains("ends with ArithmeticException");
    }

    @Test
    void itNamesTheAccessThatIsTooWeak() {
        assertThat(weak(Messages.ByConcurrentSkipListMap.class).missingEdge())
                .startsWith("If the read of ConcurrentSkipListMap.Node.next at ConcurrentSkipListMap.java:")
                .contains("were an acquire, this outcome would be impossible");
    }

    @Test
    void whereBothEndsAreTooWeakItNamesBoth() {
        assertThat(weak(Messages.Plain.class).missingEdge())
                .startsWith("If the read of Messages.Plain.flag at Messages.java:")
                .contains("were an acquire and its writes were releases");
    }

    @Test
    void thatNoEdgeWasFoundIsSaid() {
        assertThat(new Witness("1, 0", Layer.WEAK, false, "", "", null).text())
                .contains("The model found no single read");
        assertThat(new Witness("1, 0", Layer.SC, false, "", "", null).text()).doesNotContain("no single read");
    }

    @Test
    void anInterleavingNeedsNoEdge() {
        Witness witness = Teller.tell(Counters.Plain.class.getName(), Layer.SC, "1, 0");

        assertThat(witness.missingEdge()).isNull();
        assertThat(witness.text()).startsWith("1, 0, by an interleaving:\n").doesNotContain("STALE");
    }

    @Test
    void aReadOfALaterWriteIsSaidToBeEarly() {
        Scenario scenario = Teller.scenario(Buffers.Plain.class.getName());
        Bounds bounds = Bounds.time(Duration.ofSeconds(20));
        Found found = Objects.requireNonNull(
                LoadBuffering.search(scenario, bounds).found().get("1, 1"));
        Witness witness = Witness.of(scenario, found.outcome(), found.trail(), bounds, false);

        assertThat(witness.text())
                .startsWith("1, 1, by a read of a write that comes later:\n")
                .contains("EARLY: it is written below", "(plain, written later)")
                .doesNotContain("STALE", "no single read");
        assertThat(witness.missingEdge()).isNull();
        assertThat(found.trail().write(scenario))
                .as("a script says nothing of later writes")
                .isEmpty();
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
