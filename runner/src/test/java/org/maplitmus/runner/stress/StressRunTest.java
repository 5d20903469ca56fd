package org.maplitmus.runner.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.StopSignal;
import org.maplitmus.report.collect.Times;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.view.Numbers;
import org.maplitmus.runner.fixture.Fixtures;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.jvm.Machine;
import org.maplitmus.runner.plan.Request;
import org.maplitmus.runner.sample.ForkMain;

/** Real forks over subjects that fail in every way a fork can. */
@Tag("any-jdk")
class StressRunTest {

    /** Enough for a few cells on a busy machine; on an idle one they leave most of it. */
    private static final Duration AMPLE = Duration.ofSeconds(15);

    /** For what has no verdict however long it takes. */
    private static final Duration SCARCE = Duration.ofSeconds(4);

    /** Enough for two turns of what never has a verdict. */
    private static final Duration TWO_TURNS = Duration.ofSeconds(15);

    /** For trials, which leave it as soon as they have had their turn. */
    private static final Duration ROOMY = Duration.ofMinutes(1);

    /** Also where a shell without job control, or cron, has started the tests in its background. */
    private static final String SIGINT_REACHES = "env --default-signal=INT";

    /** How long anything takes at most that this machine has been told to do. */
    private static final long DEADLINE_SECONDS = 60;

    @TempDir
    private static Path classes;

    private static Fixtures fixtures =
            new Fixtures(Path.of("."), new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of()));

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFixtures() throws IOException {
        fixtures = Fixtures.compiledTo(classes);
    }

    @Test
    void aSoundSubjectIsKeptAndABrokenOneIsBroken() throws Exception {
        Run run = run("Sound", "Broken");

        assertThat(verdict(run, "FIX-01@Sound")).isEqualTo(Verdict.KEPT);
        assertThat(verdict(run, "FIX-02@Sound")).isEqualTo(Verdict.KEPT);
        assertThat(verdict(run, "FIX-01@Broken")).isEqualTo(Verdict.BROKEN);
        assertThat(cell(run, "FIX-01@Broken").reason()).startsWith("wrong alone: one thread that runs writer, then");
        assertThat(cell(run, "FIX-01@Sound").met()).isGreaterThanOrEqualTo(Judge.LEAST);
        assertThat(run.exit().status().number()).isEqualTo(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void actorsThatShareOneCpuGiveNoVerdictHoweverManySamplesTheyTake() throws Exception {
        Run run = judged(startedBy("taskset -c 0", fixtures.cells("Sound").subList(0, 1), TWO_TURNS));

        JudgedCell cell = cell(run, "FIX-01@Sound");
        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.samples()).isGreaterThan(Judge.LEAST);
        assertThat(cell.reason()).isEqualTo("the actors did not meet in " + Numbers.count(cell.samples(), "sample"));
        assertThat(cell.configurations()).hasSize(1);
        assertThat(new RunFolder(folder).collect().observations())
                .extracting(Observation::cell)
                .filteredOn("FIX-01@Sound"::equals)
                .hasSizeGreaterThan(1);
    }

    @Test
    void anExceptionOfAnActorRefutesAndIsShown() throws Exception {
        JudgedCell cell = cell(run("Throwing"), "FIX-01@Throwing");

        assertThat(cell.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(cell.specimen().get(0)).contains("IllegalStateException: no reading today");
    }

    @Test
    void anExceptionMeansWhatTheGuaranteeSays() throws Exception {
        Run run = run("Stumbling", "Falling");

        assertThat(verdict(run, "FIX-05@Stumbling")).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(run, "FIX-05@Falling")).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(run, "FIX-06@Stumbling")).isEqualTo(Verdict.KEPT);
        assertThat(cell(run, "FIX-06@Stumbling").reason()).contains("ended with an exception");
        assertThat(verdict(run, "FIX-06@Falling")).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell(run, "FIX-06@Falling").reason())
                .isEqualTo("every sample ended with an exception or a result that says nothing here");
    }

    @Test
    void aLimitIsShownAndDecidesNothing() throws Exception {
        Run run = run("Steady");

        assertThat(verdict(run, "FIX-07@Steady")).isEqualTo(Verdict.SHOWN);
        assertThat(cell(run, "FIX-07@Steady").reproducer()).contains(" repro ");
        assertThat(run.exit().status().number()).isZero();
    }

    @Test
    void aForkThatEndsIsAVerdictWithItsLastWordsAndTheOtherCellsGoOn() throws Exception {
        Run run = run("Exiting");

        assertThat(mishap(run).kind()).isEqualTo(Mishap.Kind.CRASHED);
        assertThat(mishap(run).detail()).isEqualTo("ended with status 7");
        assertThat(mishap(run).tail()).contains("last words");
        assertNotRunButTheOtherIsKept(run, "Exiting");
    }

    @Test
    void aCallThatNeverReturnsBreaksThePromiseAndTheOtherCellsGoOn() throws Exception {
        Run run = run("Hanging");

        JudgedCell cell = cell(run, "FIX-01@Hanging");
        assertThat(cell.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(cell.outcomes().get(0).result()).isEqualTo("hang");
        assertThat(cell.specimen().get(0)).isEqualTo("a call did not return");
        assertThat(cell.specimen().get(2)).contains("fixtures.Hanging.read");
        assertThat(cell.reason()).isEqualTo("wrong alone: one thread that runs writer, then reader ends with hang");
        assertThat(verdict(run, "FIX-02@Hanging")).isEqualTo(Verdict.KEPT);
        assertThat(run.session().mishaps()).isEmpty();
        assertThat(run.exit().status().number()).isEqualTo(1);
    }

    @Test
    void whatIsWrongWithOneThreadIsNotToldAsARace() throws Exception {
        Run run = run("Shelf");

        JudgedCell cell = cell(run, "FIX-11@Shelf");
        assertThat(cell.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(cell.reason())
                .isEqualTo(
                        "wrong alone: one thread that runs first, then second ends with 1, 2; replace(1, 2) left {1=2},"
                                + " and HashMap leaves {}");
        assertThat(Objects.requireNonNull(run.session().alone().get("Shelf")).call())
                .startsWith("replace(");
        assertThat(run.exit().status().number()).isEqualTo(1);
    }

    @Test
    void anOperationThatOnlyEverThrowsIsMissingAndOneThatThrowsForAKeyIsWrong() throws Exception {
        Run run = run("Drawer");

        assertThat(verdict(run, "FIX-12@Drawer")).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell(run, "FIX-12@Drawer").reason())
                .startsWith("the map does not support merge, which throws whatever it is given, with one thread, too:")
                .endsWith("java.lang.RuntimeException: not implemented");
        assertThat(verdict(run, "FIX-13@Drawer")).isEqualTo(Verdict.BROKEN);
        assertThat(cell(run, "FIX-13@Drawer").reason()).startsWith("wrong alone: ");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aLockThatIsLeftBehindIsAHangHoweverPatientTheUserIs() throws Exception {
        Request request = fixtures.request(fixtures.cells("Locking"), AMPLE, Duration.ofHours(1));
        Run run = judged(new StressRun(request, new RunFolder(folder), Machine.describe()));
        JudgedCell cell = cell(run, "FIX-01@Locking");

        assertThat(cell.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(cell.outcomes().get(0).result()).isEqualTo("hang");
        assertThat(cell.specimen()).anyMatch(line -> line.contains("fixtures.Locking."));
        assertThat(cell.alone()).isNull();
    }

    @Test
    void aForkWithoutMemoryIsAVerdict() throws Exception {
        Run run = run("Hungry");

        assertThat(mishap(run).kind()).isEqualTo(Mishap.Kind.OUT_OF_MEMORY);
        assertNotRunButTheOtherIsKept(run, "Hungry");
    }

    @Test
    void aForkKilledFromOutsideIsAVerdictAndTheOtherCellsGoOn() throws Exception {
        Run run = patiently(AMPLE, budget -> signalled(stressRun(budget, "Sound"), "KILL", () -> {}));

        assertThat(mishap(run).kind()).isEqualTo(Mishap.Kind.KILLED);
        assertThat(mishap(run).detail()).isEqualTo("ended by signal 9");
        assertThat(verdict(run, mishap(run).cell())).isEqualTo(Verdict.NOT_RUN);
        assertThat(run.cells())
                .filteredOn(cell -> cell.verdict() == Verdict.KEPT)
                .hasSize(1);
        assertThat(run.exit().status().number()).isEqualTo(4);
    }

    @Test
    void aForkThatCtrlCReachesFirstInterruptsTheRunAndIsNoMishap() throws Exception {
        StressRun stress = stressRun(AMPLE, "Sound");

        Run run = signalled(stress, "INT", () -> stress.stop(StopSignal.INT));

        assertThat(run.session().mishaps()).isEmpty();
        assertThat(run.session().interrupted()).isTrue();
        assertThat(run.exit().status().number()).isEqualTo(130);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aForkThatEndsLikeThatByItselfIsAMishap() throws Exception {
        Run run = signalled(startedBy(SIGINT_REACHES, fixtures.cells("Sound"), SCARCE), "INT", () -> {});

        assertThat(mishap(run).detail()).isEqualTo("ended by signal 2");
        assertThat(run.session().interrupted()).isFalse();
    }

    /** A run of {@code cells} in forks that are started by {@code command}. */
    private StressRun startedBy(String command, List<CellModel> cells, Duration budget) throws IOException {
        Jdk jdk = Jdk.current();
        Path launcher = Files.writeString(
                folder.resolve("java"), "#!/bin/sh\nexec %s %s \"$@\"\n".formatted(command, jdk.launcher()));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return new StressRun(
                fixtures.request(cells, budget, new Jdk(launcher, jdk.feature(), jdk.description())),
                new RunFolder(folder),
                Machine.describe());
    }

    /** A run whose first fork gets a signal as soon as it is there, and what is to be done when it has ended. */
    private Run signalled(StressRun stress, String signal, Runnable then) throws Exception {
        FutureTask<Integer> sent = new FutureTask<>(() -> {
            ProcessHandle fork = fork();
            int exit = new ProcessBuilder("kill", "-" + signal, Long.toString(fork.pid()))
                    .start()
                    .waitFor();
            fork.onExit().join();
            then.run();
            return exit;
        });
        Thread sender = new Thread(sent);
        sender.setDaemon(true);
        sender.start();
        Run run = judged(stress);
        assertThat(sent.get(DEADLINE_SECONDS, TimeUnit.SECONDS)).isZero();
        return run;
    }

    @Test
    void aStoppedRunKeepsWhatItHas() throws Exception {
        StressRun stress = stressRun(Duration.ofMinutes(5), "Sound", "Broken");
        FutureTask<Boolean> running = new FutureTask<>(() -> {
            stress.run();
            return true;
        });
        new Thread(running).start();
        while (stress.done() == 0) {
            Thread.sleep(20);
        }
        stress.stop(StopSignal.INT);
        assertThat(running.get(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();

        Collected collected = new RunFolder(folder).collect();
        assertThat(collected.session().interrupted()).isTrue();
        assertThat(collected.session().mishaps()).isEmpty();
        assertThat(collected.observations()).hasSizeBetween(1, 4);
    }

    @Test
    void moreActorsThanCpusDoNotRun() throws Exception {
        Run run = judged(new StressRun(cables(SCARCE, false), new RunFolder(folder), twoCpus()));

        assertThat(verdict(run, "FIX-04@SoundCable")).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell(run, "FIX-04@SoundCable").reason()).isEqualTo("needs 3 CPUs, this machine has 2");
    }

    @Test
    void moreActorsThanCpusRunWhereTheyMayShareThem() throws Exception {
        Run run = patiently(
                AMPLE,
                budget -> judged(new StressRun(cables(budget, true), new RunFolder(folder), twoCpus())),
                cell -> cell.samples() == 0);

        boolean share = Runtime.getRuntime().availableProcessors() < 3;
        assertThat(verdict(run, "FIX-04@ForgetfulCable")).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(run, "FIX-04@SoundCable")).isEqualTo(share ? Verdict.NOT_RUN : Verdict.KEPT);
        assertThat(cell(run, "FIX-04@SoundCable").reason())
                .startsWith(share ? "the actors did not meet" : "oversubscribed: 3 actors shared 2 CPUs");
    }

    private Request cables(Duration budget, boolean oversubscribe) throws IOException {
        return fixtures.request(
                fixtures.cells("SoundCable", "ForgetfulCable"), budget, oversubscribe, "-XX:ActiveProcessorCount=2");
    }

    private static Session.Host twoCpus() {
        Session.Host host = Machine.describe();
        return new Session.Host(host.cpuModel(), 2, host.os(), host.arch(), host.commit(), host.version());
    }

    @Test
    void whereTheTimeWentIsOnRecord() throws Exception {
        Session session = run("Sound").session();

        Times times = Objects.requireNonNull(session.times());
        assertThat(times.starts()).isPositive();
        assertThat(times.warmUp()).isPositive();
        assertThat(times.sampling()).isGreaterThan(times.writing()).isPositive();
        assertThat(times.writing()).isPositive();
        assertThat(times.total()).isCloseTo(session.seconds(), within(0.5));
    }

    @Test
    void aJavaThatDoesNotStartIsAMishapAndNothingRan() throws Exception {
        Request flawed = fixtures.request(fixtures.cells("Sound"), AMPLE, false, "-XX:+NoSuchFlag");
        Run run = judged(new StressRun(flawed, new RunFolder(folder), Machine.describe()));

        assertThat(run.session().mishaps()).isNotEmpty().allSatisfy(mishap -> {
            assertThat(mishap.kind()).isEqualTo(Mishap.Kind.NOT_STARTED);
            assertThat(mishap.tail()).anyMatch(line -> line.contains("NoSuchFlag"));
        });
        assertThat(run.exit().status().number()).isEqualTo(4);
    }

    @Test
    void aTrialIsSampledAsOftenAsItAsksAndNeedsNoMoreForAVerdict() throws Exception {
        Run run = judged(stressRun(ROOMY, "Prompt", "Wrong", "Unpromised", "Failing"));

        assertThat(verdict(run, "FIX-03@Prompt")).isEqualTo(Verdict.KEPT);
        assertThat(cell(run, "FIX-03@Prompt").samples()).isEqualTo(20);
        assertThat(cell(run, "FIX-03@Prompt").configurations()).hasSize(1);
        assertThat(verdict(run, "FIX-03@Wrong")).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(run, "FIX-03@Unpromised")).isEqualTo(Verdict.RACED);
        assertThat(verdict(run, "FIX-03@Failing")).isEqualTo(Verdict.BROKEN);
        assertThat(cell(run, "FIX-03@Failing").specimen().get(0)).contains("no answer today");
    }

    @Test
    void aTrialThatDoesNotEndRefutesAndShowsWhereItIsAndItsForkGoesOn() throws Exception {
        Run run = judged(stressRun(ROOMY, "Endless"));
        JudgedCell cell = cell(run, "FIX-03@Endless");

        assertThat(cell.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(cell.samples()).isOne();
        assertThat(cell.outcomes().get(0).result()).isEqualTo("hang");
        assertThat(cell.specimen()).anyMatch(line -> line.contains("fixtures.Tasks.spin"));
        assertThat(run.session().mishaps()).isEmpty();
    }

    @Test
    void aTrialThatTakesItsTimeIsNotHungButHasTooFewSamples() throws Exception {
        Run run = judged(stressRun(SCARCE, "Sleepy"));

        assertThat(verdict(run, "FIX-03@Sleepy")).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell(run, "FIX-03@Sleepy").samples()).isBetween(2L, 19L);
        assertThat(cell(run, "FIX-03@Sleepy").reason()).isEqualTo("fewer than 20 samples");
    }

    @Test
    void aTrialThatEndsItsForkIsAMishap() throws Exception {
        Run run = judged(stressRun(ROOMY, "Lethal"));

        assertThat(mishap(run).detail()).isEqualTo("ended with status 7");
        assertThat(verdict(run, "FIX-03@Lethal")).isEqualTo(Verdict.NOT_RUN);
    }

    @Test
    void aMapThatLosesAKeyWhenItGrowsAtLastIsBroken() throws Exception {
        Run run = patiently(AMPLE, budget -> judged(growing(budget, "LateLedger")));

        assertThat(verdict(run, "FIX-08@LateLedger")).isEqualTo(Verdict.BROKEN);
        assertThat(cell(run, "FIX-08@LateLedger").reason()).endsWith("the map grew at 65 entries");
        assertThat(run.session().growth("LateLedger").entries()).containsExactly(65);
    }

    @Test
    void aMapThatNeverGrowsHasNoVerdictOnGrowthAndFailsNoRun() throws Exception {
        Run run = judged(growing(SCARCE, "FixedLedger"));

        assertThat(verdict(run, "FIX-08@FixedLedger")).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell(run, "FIX-08@FixedLedger").reason()).isEqualTo("this map never grew with up to 64 entries");
        assertThat(cell(run, "FIX-08@FixedLedger").samples()).isPositive();
        assertThat(run.exit().reason()).isEqualTo("no promised guarantee that ran was refuted");
        assertThat(run.exit().status().number()).isZero();
    }

    @Test
    void aBudgetThatIsUsedUpEndsAForkBehindItsCellAndIsNoMishap() throws Exception {
        Run run = judged(stressRun(Duration.ofMillis(1), "Sound"));

        assertThat(run.session().mishaps()).isEmpty();
        assertThat(run.cells()).extracting(cell -> cell.samples() > 0).containsExactlyInAnyOrder(true, false);
        assertThat(run.cells())
                .filteredOn(cell -> cell.samples() == 0)
                .extracting(JudgedCell::reason)
                .containsExactly("out of budget");
    }

    @Test
    void noTemporaryFileIsLeftBehind() throws Exception {
        run("Sound");

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    private Run run(String... subjects) throws Exception {
        return patiently(AMPLE, budget -> judged(stressRun(budget, subjects)));
    }

    /** A run with a budget. */
    private interface Attempt {

        Run run(Duration budget) throws Exception;
    }

    /** A run that is repeated with twice the budget if a cell lacked time, as it does on a busy machine. */
    private Run patiently(Duration least, Attempt attempt) throws Exception {
        return patiently(least, attempt, StressRunTest::lackedTime);
    }

    private Run patiently(Duration least, Attempt attempt, Predicate<JudgedCell> lackedTime) throws Exception {
        Duration budget = least;
        Run run = attempt.run(budget);
        while (budget.compareTo(ROOMY) < 0 && run.cells().stream().anyMatch(lackedTime)) {
            Scratch.delete(folder);
            budget = budget.multipliedBy(2);
            run = attempt.run(budget);
        }
        return run;
    }

    private static boolean lackedTime(JudgedCell cell) {
        return cell.verdict() == Verdict.NOT_RUN
                && (cell.reason().equals("out of budget") || cell.reason().startsWith("the actors"));
    }

    /** A run of the one guarantee that is about growth. */
    private StressRun growing(Duration budget, String subject) throws IOException {
        return new StressRun(
                fixtures.request(
                        fixtures.cells(subject).stream()
                                .filter(cell -> cell.guarantee().reaches() != null)
                                .toList(),
                        budget),
                new RunFolder(folder),
                Machine.describe());
    }

    private StressRun stressRun(Duration budget, String... subjects) throws IOException {
        return new StressRun(
                fixtures.request(fixtures.cells(subjects), budget), new RunFolder(folder), Machine.describe());
    }

    private Run judged(StressRun stress) throws Exception {
        stress.run();
        return new Judge(fixtures.catalogue(), Judge.Strictness.QUICK, 0).judge(new RunFolder(folder).collect());
    }

    /** By the process file system: a command line that is longer than a page is not among the child's arguments. */
    private static boolean isFork(ProcessHandle child) {
        try {
            String command = Files.readString(Path.of("/proc", Long.toString(child.pid()), "cmdline"));
            return command.split("\0", 2)[0].endsWith("/java") && command.contains(ForkMain.class.getName());
        } catch (IOException ended) {
            return false;
        }
    }

    private static ProcessHandle fork() {
        while (true) {
            var fork = ProcessHandle.current()
                    .children()
                    .filter(StressRunTest::isFork)
                    .findAny();
            if (fork.isPresent()) {
                return fork.get();
            }
            Thread.onSpinWait();
        }
    }

    private static void assertNotRunButTheOtherIsKept(Run run, String subject) {
        assertThat(verdict(run, "FIX-01@" + subject)).isEqualTo(Verdict.NOT_RUN);
        assertThat(verdict(run, "FIX-02@" + subject)).isEqualTo(Verdict.KEPT);
        assertThat(run.exit().status().number()).isEqualTo(4);
    }

    private static Mishap mishap(Run run) {
        return run.session().mishaps().get(0);
    }

    private static Verdict verdict(Run run, String id) {
        return cell(run, id).verdict();
    }

    private static JudgedCell cell(Run run, String id) {
        return run.cells().stream()
                .filter(cell -> cell.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
