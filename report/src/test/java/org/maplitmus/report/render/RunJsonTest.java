package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.compare.Night;
import org.maplitmus.report.judge.Run;

final class RunJsonTest {

    private static final String DAMAGED = " is not a run, or it is damaged";

    @Test
    void what_is_written_reads_back_the_same(@TempDir Path folder) throws IOException {
        Run run = SampleRun.full();
        Path file = Files.writeString(folder.resolve("run.json"), RunJson.of(run));
        assertThat(RunJson.read(file)).isEqualTo(run);
    }

    @Test
    void claims_stand_once_for_each_subject() {
        Run run = SampleRun.full();
        String sentence = "\"class documentation: \\\"safe publication\\\"\"";

        assertThat(RunJson.of(run).split(Pattern.quote(sentence), -1))
                .hasSize(1
                        + (int) run.subjects().stream()
                                .filter(subject -> !subject.weakened())
                                .filter(subject -> subject.promises().contains("safe publication"))
                                .count());
    }

    @Test
    void run_whose_subjects_say_promises_and_sources_apart_can_be_read(@TempDir Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode earlier = json.readTree(RunJson.of(SampleRun.full()));
        earlier.get("subjects")
                .forEach(subject -> ((ObjectNode) subject)
                        .remove(List.of("claims"))
                        .putPOJO("promises", List.of("safe publication"))
                        .putPOJO("sources", List.of(new SourceModel("class documentation", ""))));
        Path file = folder.resolve("run.json");
        json.writeValue(file.toFile(), earlier);

        Run read = RunJson.read(file);

        assertThat(read.cells()).isEqualTo(SampleRun.full().cells());
        assertThat(read.subjects()).extracting(SubjectModel::claims).containsOnly(List.of());
    }

    @Test
    void instants_are_iso_strings() {
        assertThat(RunJson.of(SampleRun.full())).contains("\"started\" : \"2026-11-23T06:48:02Z\"");
    }

    @Test
    void night_is_that_of_the_run(@TempDir Path folder) throws IOException {
        Run run = SampleRun.full();
        Path file = Files.writeString(folder.resolve("run.json"), RunJson.of(run));
        assertThat(RunJson.readNight(file)).isEqualTo(Night.of(run));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "[1]", "no JSON", "{\"session\": null}", "{\"session\": {}, \"cells\": []}"})
    void what_is_no_run_is_named(String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("run.json"), text);
        assertThatIOException().isThrownBy(() -> RunJson.read(file)).withMessage(file + DAMAGED);
        assertThatIOException().isThrownBy(() -> RunJson.readNight(file)).withMessage(file + DAMAGED);
    }

    @Test
    void half_a_run_is_named(@TempDir Path folder) throws IOException {
        String text = RunJson.of(SampleRun.full());
        Path file = Files.writeString(folder.resolve("run.json"), text.substring(0, text.length() / 2));
        assertThatIOException().isThrownBy(() -> RunJson.read(file)).withMessage(file + DAMAGED);
        assertThatIOException().isThrownBy(() -> RunJson.readNight(file)).withMessage(file + DAMAGED);
    }

    @Test
    void run_of_a_newer_version_is_named(@TempDir Path folder) throws IOException {
        String newer = RunJson.of(SampleRun.full()).replaceFirst("\"profile\"", "\"moonPhase\" : 3, \"profile\"");
        Path file = Files.writeString(folder.resolve("run.json"), newer);
        assertThatIOException()
                .isThrownBy(() -> RunJson.read(file))
                .withMessage(file + " is the run of a newer version: this one does not know its session.moonPhase");
    }
}
