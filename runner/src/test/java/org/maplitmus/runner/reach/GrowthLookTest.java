package org.maplitmus.runner.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.report.collect.TableGrowth;
import org.maplitmus.runner.fixture.Fixtures;
import org.maplitmus.runner.jvm.Jdk;

/** Real processes that look into maps. */
class GrowthLookTest {

    @TempDir
    private static Path classes;

    private static Fixtures fixtures =
            new Fixtures(Path.of("."), new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of()));

    @BeforeAll
    static void compileFixtures() throws IOException {
        fixtures = Fixtures.compiledTo(classes);
    }

    @Test
    void eachMapThatAGuaranteeWantsToGrowIsLookedInto() throws Exception {
        assertThat(look("SoundLedger", "FixedLedger", "Sound").found())
                .containsExactlyInAnyOrder(
                        new TableGrowth("SoundLedger", List.of(65), 65, false, ""),
                        new TableGrowth("FixedLedger", List.of(), 64, false, ""));
    }

    @Test
    void aMapThatEndsTheProcessIsUnknownAndTheOthersAreLookedInto() throws Exception {
        List<TableGrowth> found =
                look("LethalLedger", "LateLedger", "SoundLedger").found();

        assertThat(found).hasSize(3);
        assertThat(found)
                .filteredOn(TableGrowth::known)
                .extracting(TableGrowth::entries)
                .containsOnly(List.of(65));
        assertThat(found)
                .filteredOn(growth -> !growth.known())
                .extracting(TableGrowth::subject)
                .containsExactly("LethalLedger");
    }

    @Test
    void whereNoGuaranteeIsAboutGrowthNothingIsStarted() throws Exception {
        Jdk noJava = new Jdk(Path.of("no", "java"), 17, Jdk.current().description());
        assertThat(new GrowthLook(means(noJava), fixtures.cells("Sound")).found())
                .isEmpty();
    }

    @Test
    void aJavaThatDoesNotStartLeavesAllUnknown() throws Exception {
        GrowthLook look =
                new GrowthLook(means(Jdk.current(), "-XX:+NoSuchFlag"), fixtures.cells("SoundLedger", "LateLedger"));
        assertThat(look.found()).hasSize(2).noneMatch(TableGrowth::known);
    }

    @Test
    void aLookThatIsStoppedSaysNothing() throws Exception {
        GrowthLook look = look("SoundLedger");
        look.stop();
        assertThat(look.found()).isEmpty();
    }

    @Test
    void aLookWithoutTimeSaysNothing() throws Exception {
        GrowthLook.Means inNoTime = new GrowthLook.Means(Jdk.current(), List.of(), "", Duration.ZERO);
        assertThat(new GrowthLook(inNoTime, fixtures.cells("SoundLedger")).found())
                .isEmpty();
    }

    private static GrowthLook look(String... subjects) throws IOException {
        return new GrowthLook(means(Jdk.current()), fixtures.cells(subjects));
    }

    private static GrowthLook.Means means(Jdk jdk, String... flags) {
        return new GrowthLook.Means(
                jdk,
                List.of(flags),
                fixtures.folder() + File.pathSeparator + System.getProperty("java.class.path"),
                Duration.ofMinutes(1));
    }
}
