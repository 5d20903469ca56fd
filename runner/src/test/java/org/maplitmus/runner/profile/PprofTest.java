package org.maplitmus.runner.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.protobuf.UnknownFieldSet;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PprofTest {

    private static final int FUNCTION = 5;
    private static final int LOCATION = 4;
    private static final int STRING_TABLE = 6;

    private static final String HASHTABLE = "java.util.Hashtable.put java/util/Hashtable.java";
    private static final String WRITER = "a.b.Scenario.writer a/b/Scenario.java:12";
    private static final String PARK =
            "java.util.concurrent.locks.LockSupport.park java/util/concurrent/locks/LockSupport.java:0";

    @TempDir
    private Path folder;

    @Test
    void theHeadSaysWhatIsCountedAndWhen() throws IOException {
        ParsedPprof parsed = ParsedPprof.read(written(Profiles.contended()));

        assertThat(parsed.types()).containsExactly("contentions/count", "delay/nanoseconds");
        assertThat(parsed.periodType()).isEqualTo("contentions/count");
        assertThat(parsed.period()).isOne();
        assertThat(parsed.timeNanos()).isEqualTo(1_700_000_000_000_000_042L);
        assertThat(parsed.durationNanos()).isEqualTo(5_010_000_000L);
        assertThat(parsed.comment()).isEqualTo("G-1@S on Java 17.0.15");
    }

    @Test
    void everyStackHasItsWaitsAndItsLock() throws IOException {
        assertThat(ParsedPprof.read(written(Profiles.contended())).samples())
                .containsExactly(
                        sample(30, 5_000_000_000L, "monitor", "java.util.Hashtable", HASHTABLE + ":400", WRITER),
                        sample(1, 1_500, "monitor", "java.util.Hashtable", HASHTABLE + ":402", WRITER),
                        sample(2, 3_000, "park", "(unknown)", PARK, HASHTABLE + ":400", WRITER));
    }

    @Test
    void twoLinesOfAMethodAreOneFunction() throws IOException {
        UnknownFieldSet whole =
                UnknownFieldSet.parseFrom(ParsedPprof.unzipped(Files.readAllBytes(written(Profiles.contended()))));

        assertThat(whole.getField(LOCATION).getLengthDelimitedList()).hasSize(4);
        assertThat(whole.getField(FUNCTION).getLengthDelimitedList()).hasSize(3);
        assertThat(whole.getField(STRING_TABLE).getLengthDelimitedList())
                .doesNotHaveDuplicates()
                .first()
                .matches(string -> string.isEmpty());
    }

    @Test
    void aProfileOfNothingIsOne() throws IOException {
        assertThat(ParsedPprof.read(written(Profiles.quiet())).samples()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {FUNCTION, LOCATION, STRING_TABLE})
    void aProfileWithoutWhatItsIdsNameIsFoundOut(int field) throws IOException {
        UnknownFieldSet whole =
                UnknownFieldSet.parseFrom(ParsedPprof.unzipped(Files.readAllBytes(written(Profiles.contended()))));
        byte[] broken = zipped(whole.toBuilder().clearField(field).build().toByteArray());

        assertThatThrownBy(() -> ParsedPprof.parse(broken))
                .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
    }

    @Test
    void goReadsIt() throws IOException, InterruptedException {
        assumeTrue(goIsThere(), "no go on the path");

        List<String> top = top(written(Profiles.contended()));

        assertThat(top).contains("Type: delay");
        assertThat(top.stream().dropWhile(line -> !line.contains("flat%")).skip(1))
                .first()
                .asString()
                .endsWith("java.util.Hashtable.put")
                .contains("5s");
    }

    private static List<String> top(Path file) throws IOException, InterruptedException {
        Process pprof = new ProcessBuilder("go", "tool", "pprof", "-top", file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(pprof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(pprof.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static boolean goIsThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "go")));
    }

    private static ParsedPprof.Sample sample(long count, long nanos, String kind, String lock, String... stack) {
        return new ParsedPprof.Sample(List.of(stack), List.of(count, nanos), Map.of("kind", kind, "lock", lock));
    }

    private Path written(LockProfile profile) throws IOException {
        Path file = folder.resolve("locks.pb.gz");
        Pprof.write(profile, file);
        return file;
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
