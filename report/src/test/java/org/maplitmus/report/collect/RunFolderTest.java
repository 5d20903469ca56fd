package org.maplitmus.report.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;

class RunFolderTest {

    private static final String CELL = "VIS-01@HashMap";
    private static final TestInfo TEST = new TestInfo(
            "a.Cell", "a.Cell", "a.Cell_jcstress", "VIS-01 on HashMap", 2, List.of("writer", "reader"), false);
    private static final Observation SEEN = new Observation(
            CELL,
            Sessions.CONFIGURATION,
            new TreeMap<>(Map.of("0, 0", 900L, "1, 0", 100L)),
            800,
            0.5,
            0.1,
            400,
            List.of("java.lang.ClassCastException", "\tat a.Cell.writer"));

    @TempDir
    private Path path;

    private RunFolder folder = new RunFolder(Path.of("."));

    @BeforeEach
    void aRunWithOneResult() throws IOException {
        folder = new RunFolder(path);
        Files.createDirectories(folder.raw());
        folder.write(Sessions.of(CELL));
        RawFile.write(folder.raw(), TEST, SEEN);
    }

    @Test
    void whatIsWrittenIsReadBackToTheLastField() throws IOException {
        Collected collected = folder.collect();

        assertThat(collected.session()).isEqualTo(Sessions.of(CELL));
        assertThat(collected.observations()).containsExactly(SEEN);
        assertThat(collected.skipped()).isEmpty();
    }

    @Test
    void jcstressReadsOurFilesAsItsOwn() throws IOException, ClassNotFoundException {
        InProcessCollector collector = new InProcessCollector();
        DiskReadCollector reader = new DiskReadCollector(result().toString(), collector);
        reader.dump();
        reader.close();

        assertThat(collector.getTestResults()).extracting(TestResult::getName).containsExactly("a.Cell");
    }

    @Test
    void aTruncatedFileIsNamedAndTheOthersStay() throws IOException {
        byte[] whole = Files.readAllBytes(result());
        Files.write(folder.raw().resolve("cut.bin.gz"), Arrays.copyOf(whole, whole.length / 2));

        assertSkipped("cut.bin.gz", "truncated");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Files.createFile(folder.raw().resolve("empty.bin.gz"));

        assertSkipped("empty.bin.gz", "truncated");
    }

    @Test
    void aFileThatIsNoArchiveIsNamed() throws IOException {
        Files.writeString(folder.raw().resolve("notes.bin.gz"), "not what it says it is");

        assertSkipped("notes.bin.gz", "foreign");
    }

    @Test
    void anArchiveOfSomethingElseIsNamed() throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.raw().resolve("other.bin.gz"))))) {
            out.writeObject("a string");
        }

        assertSkipped("other.bin.gz", "truncated or foreign");
    }

    @Test
    void aResultOfAnotherRunIsNamed() throws IOException {
        folder.write(Sessions.of("VIS-02@HashMap"));

        Collected collected = folder.collect();

        assertThat(collected.observations()).isEmpty();
        assertThat(collected.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).contains("no cell VIS-01@HashMap"));
    }

    @Test
    void aResultOfAnotherConfigurationIsNamed() throws IOException {
        RawFile.write(
                folder.raw(),
                TEST,
                new Observation(CELL, "99-tiered", new TreeMap<>(Map.of("1, 0", 1L)), 1, 0.5, -1, -1, List.of()));

        assertSkipped(CELL + "~99-tiered.bin.gz", "no configuration 99-tiered");
    }

    @Test
    void aFileThatItsForkDidNotFinishIsNamed() throws IOException {
        Files.createFile(folder.raw().resolve("VIS-01@HashMap~x.bin.gz.tmp"));

        assertSkipped("VIS-01@HashMap~x.bin.gz.tmp", "unfinished");
    }

    @Test
    void aFolderWithoutASessionIsNoRun() throws IOException {
        Files.delete(folder.sessionFile());

        assertThatThrownBy(folder::collect).isInstanceOf(IOException.class).hasMessageContaining("no session.json");
    }

    @Test
    void aDamagedSessionIsNamed() throws IOException {
        Files.writeString(folder.sessionFile(), "{\"id\": \"2026");

        assertThatThrownBy(folder::collect).isInstanceOf(IOException.class).hasMessageContaining("session.json");
    }

    private Path result() {
        return RawFile.in(folder.raw(), CELL, Sessions.CONFIGURATION);
    }

    private void assertSkipped(String name, String reason) throws IOException {
        Collected collected = folder.collect();

        assertThat(collected.observations()).containsExactly(SEEN);
        assertThat(collected.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.name()).isEqualTo(name);
            assertThat(skipped.reason()).contains(reason);
        });
    }
}
