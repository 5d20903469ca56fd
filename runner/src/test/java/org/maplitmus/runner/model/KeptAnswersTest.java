package org.maplitmus.runner.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.trust.SealedFile;
import org.maplitmus.runner.trust.UserKey;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** What an earlier run has answered is asked again only if it was left open, or rests on something else. */
@Tag("any-jdk")
class KeptAnswersTest {

    private static final String EXHAUSTED = "VIS-01@ConcurrentHashMap";
    private static final String REFUTED = "ATO-06@HashMap";
    private static final String DAY = "2020-02-02T02:02:02Z";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path home;

    @TempDir
    private Path other;

    @Test
    void whatIsExhaustedOrRefutedIsNotAskedAgain() throws Exception {
        List<ModelAnswer> first = night(EXHAUSTED, REFUTED).answers();
        List<ModelAnswer> second = night(EXHAUSTED, REFUTED).answers();

        assertThat(first).extracting(ModelAnswer::kept).containsExactly("", "");
        assertThat(second)
                .extracting(ModelAnswer::kept)
                .noneMatch(String::isEmpty)
                .allMatch(KeptAnswersTest::isTime);
        assertThat(second)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("kept")
                .containsExactlyElementsOf(first);
    }

    @Test
    void theExecutionOfAKeptAnswerIsPlayedAgain() throws Exception {
        night(REFUTED);
        ModelExecution kept =
                Objects.requireNonNull(answer(night(REFUTED), REFUTED).execution());
        ModelRun again = new ModelRun(
                Jdk.current(), CLASS_PATH, List.of(cell(REFUTED)), ModelQuestion.again(kept, Duration.ofSeconds(5)));
        again.run(Duration.ofHours(1), answer -> {});

        assertThat(answer(again, REFUTED).refusal()).isEmpty();
        assertThat(answer(again, REFUTED).witness()).startsWith("1, by an interleaving:");
    }

    @Test
    void whatAnEarlierExplorerKeptWithoutExecutionsIsReadAndAskedAgain() throws Exception {
        night(REFUTED);
        SealedFile file = new SealedFile(file(), new UserKey(home.resolve("key")));
        file.write(asOfAnEarlierExplorer(file.read().orElseThrow()));
        assertThat(keptReply(REFUTED).answer().execution()).isNull();
        ModelRun run = night(REFUTED);

        assertThat(run.fault()).isEmpty();
        assertThat(answer(run, REFUTED).kept()).isEmpty();
        assertThat(answer(run, REFUTED).execution()).isNotNull();
    }

    private static byte[] asOfAnEarlierExplorer(byte[] packed) throws IOException {
        JsonNode replies = JSON.readTree(new GZIPInputStream(new ByteArrayInputStream(packed)));
        for (JsonNode reply : replies) {
            ((ObjectNode) reply).put("basis", "of an earlier explorer");
            ((ObjectNode) reply.get("answer")).remove(List.of("alone", "execution"));
        }
        ByteArrayOutputStream repacked = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(repacked)) {
            out.write(JSON.writeValueAsBytes(replies));
        }
        return repacked.toByteArray();
    }

    private static boolean isTime(String text) {
        return Instant.parse(text).isBefore(Instant.now());
    }

    @Test
    void theTimeOfTheFirstAnswerStays() throws Exception {
        night(EXHAUSTED);
        rewrite(reply -> withTime(reply, DAY));

        assertThat(night(EXHAUSTED).answers()).extracting(ModelAnswer::kept).containsExactly(DAY);
        assertThat(night(EXHAUSTED).answers()).extracting(ModelAnswer::kept).containsExactly(DAY);
    }

    @Test
    void aClassWithAnotherByteIsAskedAgain() throws Exception {
        night(EXHAUSTED);
        String changed = withAnotherSourceName(cell(EXHAUSTED).guarantee().className()) + File.pathSeparator;

        assertThat(nightOn(changed + CLASS_PATH, EXHAUSTED).answers())
                .extracting(ModelAnswer::kept)
                .containsExactly("");
        assertThat(nightOn(changed + CLASS_PATH, EXHAUSTED).answers())
                .extracting(ModelAnswer::kept)
                .noneMatch(String::isEmpty);
    }

    private Path withAnotherSourceName(String className) throws IOException {
        String file = className.replace('.', '/') + ".class";
        ClassWriter writer = new ClassWriter(0);
        try (InputStream in = KeptAnswersTest.class.getResourceAsStream("/" + file)) {
            new ClassReader(Objects.requireNonNull(in)).accept(writer, 0);
        }
        writer.visitSource("Other.java", null);
        Path changed = other.resolve(file);
        Files.createDirectories(Objects.requireNonNull(changed.getParent()));
        Files.write(changed, writer.toByteArray());
        return other;
    }

    private ModelReply keptReply(String cell) throws Exception {
        return Objects.requireNonNull(kept().read().get(cell));
    }

    @Test
    void theClassesOfTheCellItsMapAndTheJdkAreAmongThoseItRestsOn() throws Exception {
        night("ATO-06@ConcurrentHashMap", EXHAUSTED);

        assertThat(keptReply(EXHAUSTED).classes())
                .contains(
                        cell(EXHAUSTED).className().replace('.', '/'),
                        cell(EXHAUSTED).guarantee().className().replace('.', '/'),
                        "java/util/concurrent/ConcurrentHashMap$Node")
                .doesNotContain(cell("ATO-06@ConcurrentHashMap").className().replace('.', '/'));
    }

    @Test
    void anotherJdkIsAskedAgain() throws Exception {
        night(EXHAUSTED);
        String vm = System.getProperty("java.vm.version");
        assertThat(keptReply(EXHAUSTED).basis()).contains(vm);
        rewrite(reply -> withBasis(reply, reply.basis().replace(vm, "17.0.1+1")));

        assertThat(night(EXHAUSTED).answers()).extracting(ModelAnswer::kept).containsExactly("");
    }

    @Test
    void whatStayedOpenIsAskedWithOtherLotsWhichAddUp() throws Exception {
        String open = "RSZ-02@ConcurrentHashMap";
        ModelAnswer first = answer(night(open), open);
        ModelAnswer second = answer(night(open), open);
        ModelReply reply = keptReply(open);

        assertThat(first.weakest().orElseThrow().exhausted()).isFalse();
        assertThat(second.kept()).isNotEmpty();
        assertThat(second.executions()).isGreaterThan(first.executions());
        assertThat(reply.lots(ModelLayer.WEAK).times()).isEqualTo(2);
        assertThat(second.searches().get(1).executions())
                .isEqualTo(first.searches().get(1).executions()
                        + reply.lots(ModelLayer.WEAK).executions()
                        - firstLots(first, reply));
    }

    /* What was drawn first is what the first answer has besides its complete search, which was not repeated. */
    private static long firstLots(ModelAnswer first, ModelReply reply) {
        long complete = reply.answer().searches().get(1).executions()
                - reply.lots(ModelLayer.WEAK).executions();
        return first.searches().get(1).executions() - complete;
    }

    @Test
    void aDamagedFileIsNamedAndAllIsAskedAgain() throws Exception {
        night(EXHAUSTED);
        Path file = file();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 3] ^= 1;
        Files.write(file, bytes);
        ModelRun run = night(EXHAUSTED);

        assertThat(run.fault()).contains(file.toString(), "damaged");
        assertThat(run.answers()).extracting(ModelAnswer::kept).containsExactly("");
        assertThat(night(EXHAUSTED).answers()).extracting(ModelAnswer::kept).noneMatch(String::isEmpty);
    }

    @Test
    void aFileOfAnotherUserIsNotBelieved() throws Exception {
        night(EXHAUSTED);
        Files.delete(home.resolve("key"));
        ModelRun run = night(EXHAUSTED);

        assertThat(run.fault()).contains("not written by this user");
        assertThat(run.answers()).extracting(ModelAnswer::kept).containsExactly("");
    }

    @Test
    void aRefusalIsNotKept() {
        kept().keep(List.of(ModelReply.refused(EXHAUSTED, "the machine was out of memory")));

        assertThat(kept().read()).isEmpty();
    }

    @Test
    void whoKeepsNothingHasNoFile() throws Exception {
        new ModelRun(Jdk.current(), CLASS_PATH, List.of(cell(REFUTED)), question())
                .run(Duration.ofHours(1), answer -> {});

        assertThat(home).isEmptyDirectory();
    }

    private static ModelReply withBasis(ModelReply reply, String basis) {
        return reply.on(reply.classes(), basis);
    }

    private static ModelReply withTime(ModelReply reply, String time) {
        return new ModelReply(
                reply.answer().keptFrom(time), reply.classes(), reply.basis(), reply.limitMillis(), reply.lots());
    }

    private void rewrite(UnaryOperator<ModelReply> change) {
        Map<String, ModelReply> all = kept().read();
        kept().keep(all.values().stream().map(change).toList());
    }

    private KeptAnswers kept() {
        return KeptAnswers.in(new UserKey(home.resolve("key")), "17/a");
    }

    private Path file() {
        return home.resolve("model-17_a.json.gz");
    }

    private static ModelQuestion question() {
        return ModelQuestion.upTo(ModelLayer.WEAK, Duration.ofMillis(400));
    }

    private ModelRun night(String... ids) throws Exception {
        return nightOn(CLASS_PATH, ids);
    }

    private ModelRun nightOn(String classPath, String... ids) throws Exception {
        List<CellModel> cells = Catalogue.load(KeptAnswersTest.class.getClassLoader())
                .cells()
                .filter(each -> List.of(ids).contains(each.id()))
                .toList();
        ModelRun run =
                new ModelRun(Jdk.current(), classPath, cells, question()).inRounds(Duration.ofMillis(400), kept());
        run.run(Duration.ofHours(1), answer -> {});
        return run;
    }

    private static ModelAnswer answer(ModelRun run, String id) {
        return run.answers().stream()
                .filter(answer -> answer.cell().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CellModel cell(String id) throws Exception {
        return Catalogue.load(KeptAnswersTest.class.getClassLoader())
                .cells()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
