package org.maplitmus.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.runner.fixture.Cells;
import org.maplitmus.runner.jvm.CompileMode;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.jvm.JvmMode;
import org.maplitmus.runner.sample.Orders;

class PlanTest {

    private static final Duration QUICK = Duration.ofMinutes(3);

    @Test
    void theMostTellingConfigurationsComeFirst() {
        Plan plan = plan(Profile.NIGHTLY, Duration.ofHours(6), Cells.JDK_17);

        assertThat(plan.configurations().stream().map(Configuration::id).limit(4))
                .containsExactly(
                        "17.0.15-tiered-C2.C2-1",
                        "17.0.15-stress-C2.C2-1",
                        "17.0.15-tiered-C2.C1-1",
                        "17.0.15-tiered-C1.C2-1");
    }

    @Test
    void quickHoldsThePlainAndTheStressModeForACatalogueOfOneHundredAndFortyCells() {
        Plan plan = plan(Profile.QUICK, QUICK, Cells.JDK_17);

        assertThat(plan.configurations()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(plan.leftOut()).isNotEmpty();
        assertThat(expectedSeconds(plan)).isLessThan((double) QUICK.toSeconds());
    }

    @Test
    void aTinyBudgetStillShowsEveryGuarantee() {
        Plan plan = plan(Profile.QUICK, Duration.ofSeconds(2), Cells.JDK_17);

        assertThat(plan.configurations()).hasSize(1);
        assertThat(planned(plan))
                .extracting(cell -> cell.guarantee().id())
                .hasSize(20)
                .doesNotHaveDuplicates();
        assertThat(plan.spareCells()).hasSize(120);
        assertThat(plan.sliceMillis()).isPositive();
    }

    @Test
    void aSmallBudgetGoesToTheMostTellingSubjectsFirst() {
        Plan plan = telling(Duration.ofSeconds(6));

        assertThat(plan.subjects().stream()
                        .map(batch -> batch.cells().get(0).subject().name()))
                .containsExactly("Second", "First", "Only");
        assertThat(planned(plan)).hasSize(41);
        assertThat(plan.spareCells()).hasSize(200).contains("G-0@S0", "G-19@S9");
    }

    @Test
    void thenToTheOthersOneByOneAsLongAsItLasts() {
        Plan plan = telling(Duration.ofSeconds(15));

        assertThat(planned(plan))
                .hasSizeBetween(61, 201)
                .contains(Cells.of(1, 1).get(0));
        assertThat(plan.spareCells()).isNotEmpty();
        assertThat(telling(Duration.ofMinutes(2)).spareCells()).isEmpty();
    }

    @Test
    void whatTheBudgetHasNoRoomForRunsOnlyIfTimeIsLeft() {
        Plan plan = telling(Duration.ofSeconds(6));
        Configuration first = plan.configurations().get(0);

        assertThat(plan.batches()).containsAll(plan.spare());
        assertThat(plan.subjects()).allMatch(batch -> plan.isEssential(first, batch));
        assertThat(plan.spare()).noneMatch(batch -> plan.isEssential(first, batch));
    }

    @Test
    void whereTimeIsShortTheFirstLegAimsAtTheLeastThatMakesAVerdictAndLeavesAFifth() {
        Plan tight = telling(Duration.ofSeconds(10));

        assertThat(tight.firstLeg().aim()).isEqualTo(Judge.LEAST);
        assertThat(tight.firstLeg().keptSeconds()).isEqualTo(2);
        assertThat(tight.furtherAims()).containsExactly(Judge.LEAST, Profile.QUICK.aim());
    }

    @Test
    void whereTimeIsNotShortThereIsOneLeg() {
        Plan roomy = telling(Duration.ofMinutes(2));

        assertThat(roomy.firstLeg().aim()).isEqualTo(Profile.QUICK.aim());
        assertThat(roomy.firstLeg().keptSeconds()).isZero();
        assertThat(roomy.furtherAims()).isEmpty();
        assertThat(plan(Profile.SANITY, Duration.ofSeconds(1), Cells.JDK_17).furtherAims())
                .isEmpty();
    }

    @Test
    void whereTimeIsShortACellIsLeftAfterTheShortestSlice() {
        Plan tight = telling(Duration.ofSeconds(24));

        assertThat(tight.sliceMillis()).isBetween(61L, 119L);
        assertThat(first(tight).turn().sliceMillis()).isEqualTo(60);
    }

    @Test
    void theSecondTurnIsThatOfSomeCells() {
        List<Batch> batches = telling(Duration.ofMinutes(2)).subjects();

        List<Batch> some = Batch.of(batches, cell -> cell.subject().name().equals("First"));
        assertThat(some)
                .containsExactly(batches.stream()
                        .filter(batch -> batch.cells().get(0).subject().name().equals("First"))
                        .findFirst()
                        .orElseThrow());
        assertThat(Batch.of(batches, cell -> false)).isEmpty();
    }

    @Test
    void sanityAndTeethLeaveNothingOut() {
        assertThat(plan(Profile.SANITY, Duration.ofSeconds(1), Cells.JDK_17).spareCells())
                .isEmpty();
        assertThat(plan(Profile.TEETH, Duration.ofSeconds(1), Cells.JDK_17).spareCells())
                .isEmpty();
    }

    @Test
    void aQuarterOfAnHourHoldsThePlainAndTheStressModeForACatalogueOfThreeThousandCells() {
        Plan plan = Plan.of(Cells.request(Cells.of(112, 26), Profile.QUICK, Profile.QUICK.budget(), Cells.JDK_17), 2);

        assertThat(plan.spareCells()).isEmpty();
        assertThat(plan.configurations())
                .extracting(Configuration::jvmMode)
                .containsExactly(JvmMode.TIERED, JvmMode.STRESS);
        assertThat(expectedSeconds(plan))
                .isLessThan((double) Profile.QUICK.budget().toSeconds());
    }

    @Test
    void oversubscribedCellsArePlannedIfTheUserSaysSo() {
        List<CellModel> cells = List.of(Cells.cell("G-2", "S", "a", "b", "c"));
        Request request = Cells.request(cells, Profile.QUICK, QUICK, Cells.JDK_17);
        Request shared = Cells.request(cells, List.of(), Cells.terms(Profile.QUICK, QUICK, true, Cells.JDK_17));

        assertThat(Plan.of(request, 2).subjects()).isEmpty();
        assertThat(Plan.of(shared, 2).subjects()).hasSize(1);
    }

    /** Twenty guarantees put to two telling and ten other subjects, and one that fits a subject of its own alone. */
    private static Plan telling(Duration budget) {
        Stream<CellModel> telling = Cells.of(20, 2).stream().map(cell -> Cells.telling(cell, "S0", "Second", 2));
        Stream<CellModel> others = Stream.of(Cells.cell("G-99", "Only", "a", "b"));
        List<CellModel> cells = Stream.of(
                        Cells.of(20, 10).stream(), telling.map(cell -> Cells.telling(cell, "S1", "First", 3)), others)
                .flatMap(each -> each)
                .toList();
        return Plan.of(Cells.request(cells, Profile.QUICK, budget, Cells.JDK_17), 2);
    }

    private static List<CellModel> planned(Plan plan) {
        return plan.subjects().stream().flatMap(batch -> batch.cells().stream()).toList();
    }

    private static Orders first(Plan plan) {
        return plan.orders(plan.configurations().get(0), plan.subjects().get(0), Path.of("raw"), 99, 60);
    }

    @Test
    void aLargerBudgetMeansMoreConfigurationsAndNeverShorterSlicesThanTheProfileAllows() {
        Plan small = plan(Profile.QUICK, QUICK, Cells.JDK_17);
        Plan large = plan(Profile.QUICK, QUICK.multipliedBy(4), Cells.JDK_17);

        assertThat(large.configurations())
                .hasSizeGreaterThan(small.configurations().size());
        assertThat(large.sliceMillis())
                .isGreaterThanOrEqualTo(Profile.QUICK.shortestSlice().toMillis());
    }

    @Test
    void nightlyRunsEveryConfigurationSeveralTimesWithSeedsOfItsOwn() {
        Plan plan = plan(Profile.NIGHTLY, Duration.ofHours(24), Cells.JDK_17);

        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.configurations())
                .filteredOn(each -> each.id().startsWith("17.0.15-stress-C2.C2"))
                .hasSize(Profile.NIGHTLY.rounds())
                .extracting(Configuration::stressSeed)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyJdkRunsTheSameModesWithTheSameSeed() {
        Plan plan = plan(Profile.NIGHTLY, Duration.ofHours(24), Cells.JDK_17, Cells.JDK_25);

        List<Configuration> first = plan.configurations().subList(0, 2);

        assertThat(first).extracting(Configuration::jdk).containsExactly(Cells.JDK_17, Cells.JDK_25);
        assertThat(first)
                .extracting(Configuration::stressSeed)
                .containsOnly(first.get(0).stressSeed());
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertThat(plan(Profile.QUICK, QUICK, Cells.JDK_17)).isEqualTo(plan(Profile.QUICK, QUICK, Cells.JDK_17));
    }

    @Test
    void cellsThatNeedMoreCpusThanThereAreAreNotPlanned() {
        Request request = Cells.request(
                List.of(Cells.cell("G-1", "S", "a", "b"), Cells.cell("G-2", "S", "a", "b", "c")),
                Profile.QUICK,
                QUICK,
                Cells.JDK_17);

        assertThat(Plan.of(request, 2).subjects().get(0).cells())
                .extracting(cell -> cell.guarantee().id())
                .containsExactly("G-1");
        assertThat(Plan.of(request, 3).subjects().get(0).cells()).hasSize(2);
        assertThat(Plan.of(request, 1).results()).isZero();
    }

    @Test
    void onlyTheFirstConfigurationGoesOnToTheAim() {
        Plan plan = plan(Profile.QUICK, QUICK, Cells.JDK_17);
        Path raw = Path.of("raw");

        Batch batch = plan.subjects().get(0);

        assertThat(plan.orders(plan.configurations().get(0), batch, raw, 99, 60)
                        .enough()
                        .aim())
                .isEqualTo(99);
        assertThat(plan.orders(plan.configurations().get(1), batch, raw, 99, 60)
                        .enough()
                        .aim())
                .isZero();
    }

    @Test
    void teethLookOftenAndGoOnToTheLimit() {
        Plan plan = plan(Profile.TEETH, Duration.ofMinutes(10), Cells.JDK_17);
        Orders orders = first(plan);

        assertThat(orders.enough().untilBroken()).isTrue();
        assertThat(orders.turn().sliceMillis()).isLessThan(orders.turn().limitMillis());
    }

    @Test
    void teethGoOnWithNewSeedsOfTheMostTellingMode() {
        Plan plan = plan(Profile.TEETH, Profile.TEETH.budget(), Cells.JDK_17);

        assertThat(plan.configurations()).extracting(Configuration::compileMode).containsOnly(CompileMode.ALL.get(0));
        assertThat(plan.configurations())
                .filteredOn(each -> each.jvmMode() == JvmMode.STRESS)
                .hasSize(Profile.TEETH.rounds())
                .extracting(Configuration::stressSeed)
                .doesNotHaveDuplicates();
    }

    @Test
    void sanityStartsEveryCellOnce() {
        Plan plan = plan(Profile.SANITY, Duration.ofMinutes(60), Cells.JDK_17);

        assertThat(plan.configurations()).hasSize(1);
        Orders orders =
                plan.orders(plan.configurations().get(0), plan.subjects().get(0), Path.of("raw"), 99, 60);
        assertThat(orders.enough().aim()).isZero();
        assertThat(orders.keys()).containsExactly(KeyKind.SMALL);
    }

    @Test
    void twinsAreRunBesideTheSubjectsIfThereIsRoom() {
        Request roomy = withControls(QUICK);
        Request tight = withControls(Duration.ofSeconds(40));

        assertThat(Plan.of(roomy, 2).controls()).hasSize(16);
        assertThat(Plan.of(tight, 2).controls()).isEmpty();
        assertThat(Plan.of(tight, 2).subjects()).hasSize(7);
    }

    @Test
    void aTwinThatIsTriedAgainAndACellBeyondThePlanAreNoFurtherResults() {
        List<CellModel> twins = List.of(Cells.cell("G-0", "Twin", "a", "b"));
        Plan roomy = Plan.of(
                Cells.request(Cells.of(20, 7), twins, Cells.terms(Profile.QUICK, QUICK, false, Cells.JDK_17)), 2);
        Plan tight = telling(Duration.ofSeconds(6));

        assertThat(roomy.configurations()).hasSizeGreaterThan(1);
        assertThat(roomy.results(all(roomy)))
                .isEqualTo(roomy.results())
                .isLessThan(all(roomy).size());
        assertThat(tight.results(all(tight)))
                .isEqualTo(tight.results())
                .isLessThan(all(tight).size());
        assertThat(roomy.results(all(roomy).subList(0, 3))).isEqualTo(3);
    }

    /** A result of each cell in each configuration that it has a turn in. */
    private static List<Observation> all(Plan plan) {
        return plan.configurations().stream()
                .flatMap(configuration -> plan.batches().stream()
                        .flatMap(batch -> batch.cells().stream())
                        .filter(cell -> plan.runs(configuration, cell))
                        .map(cell -> Cells.seen(cell, configuration.id())))
                .toList();
    }

    @Test
    void aTwinIsLeftAsSoonAsItIsCaught() {
        Plan plan = Plan.of(withControls(QUICK), 2);
        Configuration first = plan.configurations().get(0);

        assertThat(plan.orders(first, plan.controls().get(0), Path.of("raw"), 99, 60)
                        .enough()
                        .untilBroken())
                .isTrue();
    }

    @Test
    void subjectsAreTriedWithAllKindsOfKeysAndTwinsWithTheirOwnAlone() {
        Plan plan = Plan.of(withControls(QUICK), 2);
        Configuration first = plan.configurations().get(0);
        Path raw = Path.of("raw");

        assertThat(plan.orders(first, plan.subjects().get(0), raw, 99, 60).keys())
                .startsWith(KeyKind.SMALL)
                .containsExactlyInAnyOrder(KeyKind.values());
        assertThat(plan.orders(first, plan.controls().get(0), raw, 99, 60).keys())
                .containsExactly(KeyKind.SMALL);
    }

    @Test
    void aSubjectIsLeftAsSoonAsItIsRefutedWhereThereAreOthersToSee() {
        Plan quick = plan(Profile.QUICK, Profile.QUICK.budget(), Cells.JDK_17);
        Plan nightly = plan(Profile.NIGHTLY, Profile.NIGHTLY.budget(), Cells.JDK_17);

        assertThat(first(quick).enough().untilBroken()).isTrue();
        assertThat(first(nightly).enough().untilBroken()).isFalse();
    }

    @Test
    void theFirstConfigurationOfEveryJdkRunsWhateverTheBudget() {
        Plan plan = plan(Profile.QUICK, QUICK.multipliedBy(4), Cells.JDK_17, Cells.JDK_25);

        assertThat(plan.configurations().stream().filter(plan::isFirst))
                .extracting(Configuration::jdk)
                .containsExactly(Cells.JDK_17, Cells.JDK_25);
    }

    @Test
    void aCollectorOfTheUserReplacesOurs() {
        Configuration configuration =
                new Configuration(Cells.JDK_17, JvmMode.TIERED, CompileMode.ALL.get(0), 0, 1, List.of("-XX:+UseZGC"));

        assertThat(configuration.flags()).contains("-XX:+UseZGC").doesNotContain("-XX:+UseParallelGC");
    }

    @Test
    void everyJdkGetsAtLeastOneConfiguration() {
        assertThat(plan(Profile.QUICK, Duration.ofSeconds(5), Cells.JDK_17, Cells.JDK_25)
                        .configurations())
                .extracting(Configuration::jdk)
                .containsExactly(Cells.JDK_17, Cells.JDK_25);
    }

    @Test
    void flagsOfTheUserComeLastAndAreReported() {
        Plan plan = plan(Profile.QUICK, QUICK, Cells.JDK_17);

        assertThat(plan.described())
                .extracting(Session.Configuration::flags)
                .allSatisfy(flags -> assertThat(flags).endsWith("-Xss1m"));
    }

    @Test
    void aTrialHasItsTurnLastAndOncePerInstallation() {
        Plan plan = withTrials(Profile.QUICK, Cells.JDK_17, Cells.JDK_25);
        CellModel trial = plan.subjects().get(0).cells().get(1);
        CellModel concurrent = plan.subjects().get(0).cells().get(0);

        assertThat(trial.guarantee().id()).isEqualTo("G-1");
        assertThat(plan.configurations()).hasSizeGreaterThan(2);
        assertThat(plan.configurations())
                .filteredOn(each -> plan.runs(each, trial))
                .hasSize(2);
        assertThat(plan.configurations()).allMatch(each -> plan.runs(each, concurrent));
        assertThat(plan.results()).isEqualTo(2 + plan.configurations().size());
    }

    @Test
    void aTrialNeedsOneCpu() {
        assertThat(Batch.of(List.of(Cells.trial("G-1", "S")), 1, false)).hasSize(1);
    }

    @Test
    void trialsTakeTimeFromTheSlicesOfTheOthers() {
        List<CellModel> trials = IntStream.range(0, 100)
                .mapToObj(number -> Cells.trial("T-" + number, "S0"))
                .toList();
        List<CellModel> all =
                Stream.concat(Cells.of(20, 7).stream(), trials.stream()).toList();
        Plan without = plan(Profile.NIGHTLY, Duration.ofMinutes(10), Cells.JDK_17);
        Plan with = Plan.of(Cells.request(all, Profile.NIGHTLY, Duration.ofMinutes(10), Cells.JDK_17), 2);

        assertThat(with.configurations()).hasSameSizeAs(without.configurations());
        assertThat(with.sliceMillis()).isLessThan(without.sliceMillis());
        assertThat(with.forkSeconds(trials)).isGreaterThan(with.forkSeconds(List.of()));
    }

    private static Plan withTrials(Profile profile, Jdk... jdks) {
        List<CellModel> cells = List.of(Cells.trial("G-1", "S"), Cells.cell("G-2", "S", "a", "b"));
        return Plan.of(Cells.request(cells, profile, QUICK, jdks), 2);
    }

    private static Request withControls(Duration budget) {
        return Cells.request(Cells.of(20, 7), Cells.of(1, 16), Cells.terms(Profile.QUICK, budget, false, Cells.JDK_17));
    }

    private static Plan plan(Profile profile, Duration budget, Jdk... jdks) {
        return Plan.of(Cells.request(Cells.of(20, 7), profile, budget, jdks), 2);
    }

    private static double expectedSeconds(Plan plan) {
        return plan.subjects().stream()
                .mapToDouble(batch -> plan.configurations().size() * plan.forkSeconds(batch.cells()))
                .sum();
    }
}
