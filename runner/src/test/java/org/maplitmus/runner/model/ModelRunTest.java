package org.maplitmus.runner.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.runner.fixture.Fixtures;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.model.ModelQuestion.Telling;

/** The explorer is asked about real cells in forks; a fork that fails answers for nobody else. */
class ModelRunTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Duration AMPLE = Duration.ofSeconds(20);

    /** The last argument is the file for replies. */
    private static final String BEGIN = "for last; do :; done; echo started >> $last; ";

    @TempDir
    private Path folder;

    @Test
    void anInterleavingRefutesACountThatIsReadAndPut() throws Exception {
        ModelMark mark = asked("ATO-06@HashMap", told());

        assertThat(mark.layer()).isEqualTo(ModelLayer.SC);
        assertThat(mark.words()).isEqualTo("SC: 1");
        assertThat(mark.refutes()).as("a HashMap promises nothing").isFalse();
        assertThat(mark.witness()).contains("| secondCounter", "HashMap.java:").doesNotContain("_HashMap");
    }

    @Test
    void whatNoExecutionShowsIsExhausted() throws Exception {
        ModelMark mark = asked("VIS-01@ConcurrentHashMap", told());

        assertThat(mark.layer()).isNull();
        assertThat(mark.exhausted()).isTrue();
        assertThat(mark.words()).matches("none, exhausted \\([\\d,]+\\)");
    }

    @Test
    void weakMemoryRefutesAPromiseThatNoInterleavingRefutes() throws Exception {
        ModelMark mark = asked("VIS-01@ConcurrentSkipListMap", told());

        assertThat(mark.layer()).isEqualTo(ModelLayer.WEAK);
        assertThat(mark.refutes()).isTrue();
        assertThat(mark.witness()).contains("If the read of ConcurrentSkipListMap.Node.next at");
    }

    @Test
    void inTheLayerOfInterleavingsItIsNotRefuted() throws Exception {
        ModelQuestion question = ModelQuestion.upTo(ModelLayer.SC, AMPLE);

        assertThat(asked("VIS-01@ConcurrentSkipListMap", question).words()).startsWith("none in SC, exhausted");
    }

    @Test
    void anOutcomeThatIsSoughtIsTold() throws Exception {
        assertThat(answer("VIS-01@ConcurrentHashMap", told("1, 1")).witness()).startsWith("1, 1, by an interleaving:");
    }

    @Test
    void whatOneThreadShowsStandsBesideTheAnswer(@TempDir Path classes) throws Exception {
        Fixtures fixtures = Fixtures.compiledTo(classes);
        CellModel wrong = fixtures.cells("Shelf").stream()
                .filter(cell -> cell.id().equals("FIX-11@Shelf"))
                .findFirst()
                .orElseThrow();
        ModelRun run = new ModelRun(
                Jdk.current(), fixtures.request(List.of(wrong), AMPLE).classPath(), List.of(wrong), told());
        run.run(Duration.ofHours(1), answer -> {});

        assertThat(Objects.requireNonNull(run.answers().get(0).alone()).words())
                .startsWith("one thread that runs first, then second");
        assertThat(answer("ATO-06@HashMap", told()).alone()).isNull();
    }

    @Test
    void anExecutionThatWasKeptIsHadAgainAndToldInTheSameWords() throws Exception {
        ModelAnswer first = answer("VIS-01@ConcurrentSkipListMap", told());
        ModelAnswer again = answer("VIS-01@ConcurrentSkipListMap", again(first));

        assertThat(again.executions()).isEqualTo(1);
        assertThat(again.execution()).isEqualTo(first.execution());
        assertThat(again.witness()).isEqualTo(first.witness()).contains("STALE");
    }

    @Test
    void itIsAlsoKeptWhereNothingIsTold() throws Exception {
        ModelAnswer untold = answer("ATO-06@HashMap", ModelQuestion.upTo(ModelLayer.WEAK, AMPLE));

        assertThat(untold.witness()).isEmpty();
        assertThat(answer("ATO-06@HashMap", again(untold)).witness()).startsWith("1, by an interleaving:");
    }

    @Test
    void anExecutionOfAnotherJavaOtherClassesOrOtherDecisionsDoesNotFit() throws Exception {
        ModelExecution kept = Objects.requireNonNull(answer("ATO-06@HashMap", ModelQuestion.upTo(ModelLayer.SC, AMPLE))
                .execution());

        assertThat(refusal(execution(kept.decisions(), "1.2.3", kept)))
                .startsWith("it ran on Java 1.2.3, and this is " + kept.java());
        assertThat(refusal(new ModelExecution("1", kept.layer(), kept.decisions(), kept.turns(), kept.java(), "ab")))
                .isEqualTo("it passes through other classes than then");
        assertThat(refusal(execution(kept.decisions().subList(0, 1), kept.java(), kept)))
                .startsWith("its decisions are none here");
    }

    private static ModelExecution execution(List<Integer> decisions, String java, ModelExecution kept) {
        return new ModelExecution(kept.result(), kept.layer(), decisions, kept.turns(), java, kept.classes());
    }

    private static String refusal(ModelExecution execution) throws Exception {
        return answer("ATO-06@HashMap", ModelQuestion.again(execution, AMPLE)).refusal();
    }

    private static ModelQuestion again(ModelAnswer answer) {
        return ModelQuestion.again(Objects.requireNonNull(answer.execution()), AMPLE);
    }

    @Test
    void aTrialIsNotForTheModel() throws Exception {
        ModelAnswer answer = answer("RSZ-10@ConcurrentHashMap", told());

        assertThat(answer.refusal()).startsWith("a trial");
        assertThat(answer.searches()).isEmpty();
    }

    @Test
    void aForkThatDiesAnswersForOneCellAndTheNextForkGoesOn() throws Exception {
        List<ModelAnswer> answers = run(jdkWhoseJava(BEGIN + "exit 7"), "ATO-06@HashMap", "VIS-01@ConcurrentHashMap");

        assertThat(answers).extracting(ModelAnswer::cell).containsExactly("ATO-06@HashMap", "VIS-01@ConcurrentHashMap");
        assertThat(answers)
                .allMatch(answer -> answer.refusal().startsWith("the JVM of the explorer ended with status 7"));
        assertThat(starts()).isEqualTo(2);
    }

    @Test
    void aForkThatDoesNotStartIsTriedOnceMoreAndSaysWhyForAll() throws Exception {
        List<ModelAnswer> answers =
                run(jdkWhoseJava("exit 7"), "ATO-06@HashMap", "VIS-01@ConcurrentHashMap", "VIS-01@HashMap");

        assertThat(answers)
                .hasSize(3)
                .allMatch(answer -> answer.refusal()
                        .startsWith("the explorer cannot start: the JVM of the explorer ended with status 7"));
        assertThat(starts()).isEqualTo(2);
    }

    @Test
    void aJavaThatIsGoneIsNamedForAll() throws Exception {
        Jdk gone = new Jdk(folder.resolve("gone"), 17, Jdk.current().description());

        assertThat(run(gone, "ATO-06@HashMap", "VIS-01@HashMap"))
                .hasSize(2)
                .allMatch(answer -> answer.refusal().startsWith("the explorer cannot start: "));
    }

    @Test
    void whoHasMoreTimeAsksAgainAboutWhatStayedOpen() throws Exception {
        ModelRun run = new ModelRun(
                        Jdk.current(),
                        CLASS_PATH,
                        List.of(cell("RSZ-02@ConcurrentHashMap"), cell("ATO-06@HashMap")),
                        ModelQuestion.upTo(ModelLayer.WEAK, Duration.ofMillis(400)))
                .inRounds(Duration.ofMillis(100), KeptAnswers.none());
        List<String> heard = new ArrayList<>();
        run.run(Duration.ofHours(1), answer -> heard.add(answer.cell()));

        assertThat(heard).containsExactly("ATO-06@HashMap", "RSZ-02@ConcurrentHashMap", "RSZ-02@ConcurrentHashMap");
        assertThat(run.answers()).hasSize(2);
    }

    private int starts() throws Exception {
        return Files.readAllLines(folder.resolve("starts")).size();
    }

    @Test
    void theEndOfMemoryIsNamed() throws Exception {
        assertThat(run(jdkWhoseJava(BEGIN + "exit 3"), "ATO-06@HashMap"))
                .extracting(ModelAnswer::refusal)
                .containsExactly("the JVM of the explorer ran out of memory");
    }

    @Test
    void aForkThatASignalEndsIsNamed() throws Exception {
        assertThat(run(jdkWhoseJava(BEGIN + "kill -9 $$"), "ATO-06@HashMap"))
                .extracting(ModelAnswer::refusal)
                .allMatch(refusal -> refusal.startsWith("the JVM of the explorer ended by signal 9"));
    }

    @Test
    void aForkThatEndsWithThisProgramIsNoAnswer() throws Exception {
        ModelRun run = new ModelRun(
                jdkWhoseJava("sleep 1; kill -2 $$; exit 130"), CLASS_PATH, List.of(cell("ATO-06@HashMap")), told());
        run.run(Duration.ofMillis(1_500), answer -> {});

        assertThat(run.answers()).isEmpty();
    }

    @Test
    void whoIsToldToStopAsksNoMore() throws Exception {
        ModelRun run = new ModelRun(Jdk.current(), CLASS_PATH, List.of(cell("ATO-06@HashMap")), told());
        run.stop();
        run.run(Duration.ofHours(1), answer -> {});

        assertThat(run.answers()).isEmpty();
    }

    private static ModelQuestion told(String... sought) {
        return ModelQuestion.upTo(ModelLayer.WEAK, AMPLE).tellingOf(List.of(sought), Telling.MEETINGS);
    }

    private static ModelMark asked(String id, ModelQuestion question) throws Exception {
        return ModelMark.of(cell(id), answer(id, question));
    }

    private static ModelAnswer answer(String id, ModelQuestion question) throws Exception {
        ModelRun run = new ModelRun(Jdk.current(), CLASS_PATH, List.of(cell(id)), question);
        run.run(Duration.ofHours(1), answer -> {});
        assertThat(run.answers()).hasSize(1);
        return run.answers().get(0);
    }

    private static List<ModelAnswer> run(Jdk jdk, String... ids) throws Exception {
        List<CellModel> cells = new ArrayList<>();
        for (String id : ids) {
            cells.add(cell(id));
        }
        ModelRun run = new ModelRun(jdk, CLASS_PATH, cells, told());
        run.run(Duration.ofHours(1), answer -> {});
        return run.answers();
    }

    private static CellModel cell(String id) throws Exception {
        return Catalogue.load(ModelRunTest.class.getClassLoader())
                .cells()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Jdk jdkWhoseJava(String script) throws Exception {
        Path java = Files.writeString(
                folder.resolve("java"), "#!/bin/sh\necho >> " + folder.resolve("starts") + "\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return new Jdk(java, 17, Jdk.current().description());
    }
}
