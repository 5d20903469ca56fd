package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.compare.Baseline;
import org.maplitmus.report.compare.Comparison;
import org.maplitmus.report.compare.Night;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;

final class RunJsonTest {

    private static final Path FORMER = Path.of("src/test/resources/org/maplitmus/report/render/former-run.json");
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
    void a_run_of_an_earlier_version_has_the_ids_and_the_claims_of_today() throws IOException {
        Run run = RunJson.read(FORMER);

        assertThat(run.guarantees()).extracting(GuaranteeModel::id).containsExactly("SIZ-01", "BLK-08");
        assertThat(run.cells()).extracting(JudgedCell::id).containsExactly("SIZ-01@HashMap", "BLK-08@HashMap");
        assertThat(run.cells()).extracting(JudgedCell::guarantee).containsExactly("SIZ-01", "BLK-08");
        assertThat(run.session().cells())
                .extracting(Session.PlannedCell::id)
                .containsExactly("SIZ-01@HashMap", "BLK-08@HashMap");
        assertThat(run.subjects())
                .extracting(SubjectModel::twin)
                .contains(new SubjectModel.TwinModel("HashMap", "the count", List.of("SIZ-01")));
        assertThat(run.subjects().get(0).sources("exact size at rest"))
                .containsExactly(new SourceModel("HashMap.size", ""));
        assertThat(run.guarantees()).noneMatch(GuaranteeModel::limit);
        assertThat(RunJson.readNight(FORMER).refuting()).containsOnlyKeys("SIZ-01@HashMap", "BLK-08@HashMap");
    }

    @Test
    void nothing_is_gone_or_new_because_it_has_another_id(@TempDir Path folder) throws IOException {
        String today = Files.readString(FORMER).replace("BLK-07", "SIZ-01");
        Run run = RunJson.read(Files.writeString(folder.resolve("run.json"), today));

        assertThat(Comparison.of(RunJson.read(FORMER), run, Baseline.STRICT).changes())
                .isEmpty();
    }

    @Test
    void instants_are_iso_strings() {
        assertThat(RunJson.of(SampleRun.full())).contains("\"started\" : \"2026-11-23T06:48:02Z\"");
    }

    @Test
    void exit_status_is_its_number() {
        assertThat(RunJson.of(SampleRun.full())).contains("\"code\" : 1,");
    }

    @Test
    void exit_status_that_there_is_not_is_damage(@TempDir Path folder) throws IOException {
        String text = RunJson.of(SampleRun.full()).replaceFirst("\"code\" : 1", "\"code\" : 6");
        Path file = Files.writeString(folder.resolve("run.json"), text);
        assertThatIOException().isThrownBy(() -> RunJson.read(file)).withMessage(file + DAMAGED);
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
