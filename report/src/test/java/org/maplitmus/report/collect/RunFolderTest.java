package org.maplitmus.report.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    private static final String CELL = "VIS-01@HashMap";
    private static final String OTHER = "VIS-02@HashMap";
    private static final String NAME = Sessions.CONFIGURATION + ".results";
    private static final Observation SEEN = new Observation(
            CELL,
            Sessions.CONFIGURATION,
            new TreeMap<>(Map.of("0, 0", 900L, "1, 0", 100L)),
            800,
            0.5,
            0.1,
            400,
            List.of("java.lang.ClassCastException", "\tat a.Cell.writer"),
            null,
            List.of());

    private static final ModelAnswer ANSWER = ModelAnswer.searched(
                    CELL,
                    List.of(new ModelAnswer.Searched(ModelLayer.SC, 40, 12, 0, true)),
                    List.of(new ModelAnswer.Found("1, 0", ModelLayer.SC, 7)))
            .with(
                    new ModelExecution("1, 0", ModelLayer.SC, List.of(0, 1), List.of(2, 3), "17.0.15+6", "ab12"),
                    "the account")
            .keptFrom("2026-11-30T01:00:00Z");

    @TempDir
    private Path path;

    private RunFolder folder = new RunFolder(Path.of("."));

    @BeforeEach
    void aRunWithOneResult() throws IOException {
        folder = new RunFolder(path);
        Files.createDirectories(folder.raw());
        folder.write(Sessions.of(CELL, OTHER));
        begin(Sessions.CONFIGURATION).append(SEEN);
    }

    @Test
    void whatIsWrittenIsReadBackToTheLastField() throws IOException {
        Collected collected = folder.collect();

        assertThat(collected.session()).isEqualTo(Sessions.of(CELL, OTHER));
        assertThat(collected.observations()).containsExactly(SEEN);
        assertThat(collected.skipped()).isEmpty();
    }

    @Test
    void whatTheModelAnsweredIsReadBack() throws IOException {
        folder.write(List.of(ANSWER));

        assertThat(folder.collect().model()).containsExactly(ANSWER);
    }

    @Test
    void anExecutionOfWhichAPartIsMissingIsNamed() throws IOException {
        folder.write(List.of(ANSWER));
        Path file = path.resolve("model.json");
        Files.writeString(file, Files.readString(file).replace("\"ab12\"", "null"));

        assertThat(folder.collect().model()).isEmpty();
        assertThat(folder.collect().skipped()).extracting(SkippedFile::name).containsExactly("model.json");
    }

    @Test
    void anAnswerOfTheModelThatIsNoneIsNamedAndTheSamplesStay() throws IOException {
        Files.writeString(path.resolve("model.json"), "[{\"cell\": 7");

        assertThat(folder.collect().model()).isEmpty();
        assertThat(folder.collect().skipped()).extracting(SkippedFile::name).containsExactly("model.json");
        assertThat(folder.collect().observations()).containsExactly(SEEN);
    }

    @Test
    void aLineThatIsCutIsNamedAndTheNextForkWritesOn() throws IOException {
        String cut = Files.readString(result()).lines().skip(1).findFirst().orElseThrow();
        Files.writeString(result(), cut.substring(0, cut.length() / 2), StandardOpenOption.APPEND);
        Files.writeString(result(), "\n" + cut.substring(0, 3), StandardOpenOption.APPEND);

        RawFile.in(folder.raw(), Sessions.CONFIGURATION).append(seen(OTHER));

        Collected collected = folder.collect();
        assertThat(collected.observations()).containsExactly(SEEN, seen(OTHER));
        assertThat(collected.skipped())
                .containsExactly(new SkippedFile(
                        NAME, "lines 3, 4: damaged, cut short when its fork ended, or copied from another file"));
    }

    @Test
    void aLineThatStandsTwiceCountsOnce() throws IOException {
        String line = Files.readString(result()).lines().skip(1).findFirst().orElseThrow();
        Files.writeString(result(), line + "\n", StandardOpenOption.APPEND);

        assertSkipped(NAME, "line 3: a copy: a result of " + CELL + " stands before it");
    }

    @Test
    void twoTurnsOfACellCountTwice() throws IOException {
        Observation later = new Observation(
                CELL,
                Sessions.CONFIGURATION,
                new TreeMap<>(Map.of("0, 0", 7L)),
                7,
                0.1,
                -1,
                -1,
                List.of(),
                null,
                List.of());
        RawFile.in(new RunFolder(path).raw(), Sessions.CONFIGURATION).append(later);

        assertThat(new RunFolder(path).collect().observations()).containsExactly(SEEN, later);
        assertThat(new RunFolder(path).collect().skipped()).isEmpty();
    }

    @Test
    void turnsAddUp() {
        Observation before = new Observation(
                CELL,
                Sessions.CONFIGURATION,
                new TreeMap<>(Map.of("0, 0", 7L)),
                5,
                0.2,
                -1,
                -1,
                List.of(),
                null,
                List.of());

        Observation both = before.plus(SEEN);
        assertThat(both.counts()).isEqualTo(Map.of("0, 0", 907L, "1, 0", 100L));
        assertThat(both.met()).isEqualTo(805);
        assertThat(both.firstBrokenSamples()).isEqualTo(407);
        assertThat(both.specimen()).isEqualTo(SEEN.specimen());
        assertThat(SEEN.plus(before).firstBrokenSamples()).isEqualTo(400);
    }

    @Test
    void aFileThatIsCopiedCountsOnce() throws IOException {
        Files.copy(result(), folder.raw().resolve("17-tiered (copy).results"));

        assertSkipped("17-tiered (copy).results", "a copy: the results of its configuration are in " + NAME);
    }

    @Test
    void aLineFromTheFileOfAnotherRunIsNamed() throws IOException {
        Path elsewhere = Files.createDirectory(path.resolve("elsewhere"));
        RawFile other = RawFile.in(elsewhere, Sessions.CONFIGURATION);
        other.begin("another-run", Sessions.CONFIGURATION);
        other.append(seen(OTHER));
        String line = Files.readString(other.path()).lines().skip(1).findFirst().orElseThrow();
        Files.writeString(result(), line + "\n", StandardOpenOption.APPEND);

        assertSkipped(NAME, "line 3: damaged");
    }

    @Test
    void theFileOfAnotherRunIsNamed() throws IOException {
        Files.delete(result());
        RawFile.in(folder.raw(), Sessions.CONFIGURATION).begin("another-run", Sessions.CONFIGURATION);

        assertThat(folder.collect().skipped())
                .containsExactly(new SkippedFile(NAME, "foreign: it holds results of run another-run"));
    }

    /** Whatever one bit becomes: what is read is what was written, or less, and what is lost is named. */
    @Test
    void noFlippedBitChangesWhatWasSeen() throws IOException {
        byte[] whole = Files.readAllBytes(result());
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Files.write(result(), flipped);

            Collected collected = folder.collect();

            assertThat(collected.observations()).isSubsetOf(SEEN);
            assertThat(collected.observations().size() + collected.skipped().size())
                    .isPositive();
        }
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Files.createFile(folder.raw().resolve("empty.results"));

        assertSkipped("empty.results", "damaged or foreign");
    }

    /** Such as a Java object, which nothing here deserializes. */
    @Test
    void aFileOfSomethingElseIsNamed() throws IOException {
        try (ObjectOutputStream out =
                new ObjectOutputStream(Files.newOutputStream(folder.raw().resolve("other.results")))) {
            out.writeObject("a string");
        }

        assertSkipped("other.results", "damaged or foreign");
    }

    @Test
    void aFileThatEndsOtherwiseIsNamed() throws IOException {
        Files.writeString(folder.raw().resolve("notes.txt"), "not a result");

        assertSkipped("notes.txt", "its name does not end in .results");
    }

    @Test
    void aFileWithoutAnEndOfLineIsReadInBoundedMemory() throws IOException {
        Files.writeString(result(), "x".repeat(5 << 20), StandardOpenOption.APPEND);

        assertSkipped(NAME, "line 3: damaged");
    }

    @Test
    void textsAreKeptAsExcerptsThatEveryFormatCanHold() throws IOException {
        Observation hostile = new Observation(
                OTHER,
                Sessions.CONFIGURATION,
                new TreeMap<>(Map.of("\uD800, 0", 3L, "2, 0", 0L)),
                3,
                0.5,
                -1,
                -1,
                List.of("half a pair \uDFFF", "y".repeat(1 << 20)),
                null,
                List.of());
        RawFile.in(folder.raw(), Sessions.CONFIGURATION).append(hostile);

        Observation read = folder.collect().observations().get(1);

        assertThat(read.counts()).containsExactly(Map.entry("\uFFFD, 0", 3L));
        assertThat(read.specimen().get(0)).isEqualTo("half a pair \uFFFD");
        assertThat(read.specimen().get(1)).hasSizeLessThan(Excerpt.LONGEST + 20).endsWith(BoundedLines.CUT);
    }

    @Test
    void aResultOfAnotherRunIsNamed() throws IOException {
        folder.write(Sessions.of(OTHER));

        Collected collected = folder.collect();

        assertThat(collected.observations()).isEmpty();
        assertThat(collected.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).contains("no cell VIS-01@HashMap"));
    }

    @Test
    void theResultsOfAnotherConfigurationAreNamed() throws IOException {
        begin("99-tiered");

        assertSkipped("99-tiered.results", "no configuration 99-tiered");
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
        return RawFile.in(folder.raw(), Sessions.CONFIGURATION).path();
    }

    private RawFile begin(String configuration) throws IOException {
        RawFile file = RawFile.in(folder.raw(), configuration);
        file.begin(Sessions.of(CELL, OTHER).id(), configuration);
        return file;
    }

    private static Observation seen(String cell) {
        return new Observation(
                cell,
                Sessions.CONFIGURATION,
                new TreeMap<>(Map.of("0, 0", 5L)),
                5,
                0.5,
                -1,
                -1,
                List.of(),
                null,
                List.of());
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
