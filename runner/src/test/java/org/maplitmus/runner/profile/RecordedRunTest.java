package org.maplitmus.runner.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.fixture.Fixtures;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.profile.LockProfile.Lock;
import org.maplitmus.runner.profile.LockProfile.Site;
import org.maplitmus.runner.record.WaitKind;

/** Real forks under the flight recorder. */
class RecordedRunTest {

    @TempDir
    private static Path classes;

    private static Fixtures fixtures =
            new Fixtures(Path.of("."), new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of()));

    @TempDir
    private static Path shared;

    /** That of the contended cell. */
    private static Path recording = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void recordAContendedCell() throws Exception {
        fixtures = Fixtures.compiledTo(classes);
        recording = run(cell("Contended"), Duration.ofSeconds(20), shared).run();
    }

    @Test
    void aContendedLockIsAtTheTopOfTheTableAndOfTheProfile() throws Exception {
        LockProfile profile = WaitRecording.read(recording, cell("Contended"));
        assertThat(profile.samples()).isPositive();
        assertThat(profile.length()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(30));
        assertThat(profile.locks().get(0).type()).isEqualTo("fixtures.Contended");
        assertThat(profile.locks().get(0).kind()).isEqualTo(WaitKind.MONITOR);

        ParsedPprof.Sample top = written(profile).samples().get(0);
        assertThat(top.labels()).containsEntry("lock", "fixtures.Contended");
        assertThat(top.stack().get(0)).startsWith("fixtures.Contended.");
        assertThat(shared).isDirectoryContaining("glob:**waits.jfr").isDirectoryNotContaining("glob:**scratch");
    }

    @Test
    void countsAndDelaysAreThoseOfTheEvents() throws Exception {
        List<RecordedEvent> events = RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.JavaMonitorEnter"))
                .filter(event -> event.getClass("monitorClass").getName().equals("fixtures.Contended"))
                .toList();
        List<ParsedPprof.Sample> samples = written(WaitRecording.read(recording, cell("Contended"))).samples().stream()
                .filter(sample -> "fixtures.Contended".equals(sample.labels().get("lock")))
                .toList();

        assertThat(sum(samples, 0)).isPositive().isEqualTo(events.size());
        assertThat(sum(samples, 1))
                .isEqualTo(events.stream()
                        .mapToLong(event -> event.getDuration().toNanos())
                        .sum());
    }

    @Test
    void everyStackBeginsInAnActorAndHasNothingOfTheHarness() throws Exception {
        LockProfile profile = WaitRecording.read(recording, cell("Contended"));

        assertThat(profile.locks().stream().flatMap(lock -> lock.sites().stream()))
                .isNotEmpty()
                .allSatisfy(site -> {
                    assertThat(outermost(site).type()).isEqualTo("fixtures.ReadIsSound");
                    assertThat(outermost(site).method()).isIn("writer", "reader");
                    assertThat(site.stack()).noneMatch(frame -> frame.type().contains("jcstress"));
                });
    }

    @Test
    void aRecordingOfAnotherCellHasNoWaitsOfThisOne() throws Exception {
        LockProfile profile = WaitRecording.read(recording, cell("Sound"));

        assertThat(profile.locks()).isEmpty();
        assertThat(profile.harnessWaits()).isPositive();
    }

    @Test
    void aCellWithoutLocksHasNoWaits() throws Exception {
        CellModel cell = cell("Sound");

        assertThat(WaitRecording.read(run(cell).run(), cell).locks())
                .extracting(Lock::type)
                .isEmpty();
    }

    @Test
    void aTrialIsRecordedToo() throws Exception {
        CellModel trial = fixtures.cells("Prompt").get(0);

        assertThat(trial.guarantee().trial()).isNotNull();
        assertThat(WaitRecording.read(run(trial).run(), trial).samples()).isPositive();
    }

    @Test
    void aForkThatHangsOrEndsIsSaidWithItsLastWords() throws Exception {
        assertThatThrownBy(() ->
                        run(cell("Hanging"), Duration.ofSeconds(5), folder).run())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("FIX-01@Hanging: the fork failed (hung): a call did not return")
                .hasMessageContaining("fixtures.Hanging.read");
        assertThatThrownBy(() -> run(cell("Exiting")).run())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("FIX-01@Exiting: the fork failed (crashed): ended with status 7")
                .hasMessageContaining("last words");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRunThatIsStoppedSaysSo() throws Exception {
        RecordedRun run = run(cell("Sound"));
        run.stop();

        assertThatThrownBy(run::run).hasMessage("FIX-01@Sound: the fork was stopped");
    }

    private RecordedRun run(CellModel cell) throws IOException {
        return run(cell, Duration.ofSeconds(20), folder);
    }

    private static RecordedRun run(CellModel cell, Duration patience, Path folder) throws IOException {
        String classPath = fixtures.folder() + File.pathSeparator + System.getProperty("java.class.path");
        return new RecordedRun(
                cell,
                new RecordedRun.Options(
                        Jdk.current(), List.of(), Duration.ofSeconds(1), patience, classPath, List.of()),
                folder);
    }

    private static CellModel cell(String subject) {
        return fixtures.cells(subject).stream()
                .filter(cell -> cell.id().startsWith("FIX-01@"))
                .findFirst()
                .orElseThrow();
    }

    private ParsedPprof written(LockProfile profile) throws IOException {
        Path file = folder.resolve("locks.pb.gz");
        Pprof.write(profile, file);
        return ParsedPprof.read(file);
    }

    private static long sum(List<ParsedPprof.Sample> samples, int value) {
        return samples.stream().mapToLong(sample -> sample.values().get(value)).sum();
    }

    private static Frame outermost(Site site) {
        return site.stack().get(site.stack().size() - 1);
    }
}
