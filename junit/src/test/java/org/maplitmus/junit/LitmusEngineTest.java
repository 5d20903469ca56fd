package org.maplitmus.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.testkit.engine.EventConditions.container;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.skippedWithReason;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The engine over classes of which some have to fail, and must be seen to. */
@Tag("any-jdk")
class LitmusEngineTest {

    private static final UniqueId SOUND =
            UniqueId.forEngine(LitmusEngine.ID).append("class", Samples.Sound.class.getName());

    private static final Pattern TABLE = Pattern.compile("(?m)^result +kind +count +frequency +what the threads did$");

    private static final List<String> MORE = List.of("20s", "60s");

    @TempDir
    private static Path folder;

    @Test
    void guaranteesAreTheTestsOfAClass() {
        TestDescriptor sound = only(discover(selectClass(Samples.Sound.class)));

        assertThat(sound.getDisplayName()).isEqualTo("A sound map");
        assertThat(sound.getLegacyReportingName()).isEqualTo(Samples.Sound.class.getName());
        assertThat(sound.getChildren())
                .extracting(TestDescriptor::getDisplayName)
                .extracting(name -> name.substring(0, 7))
                .containsExactly("ATO-01 ", "ATO-06 ");
        assertThat(sound.getChildren())
                .extracting(TestDescriptor::getUniqueId)
                .contains(SOUND.append("cell", "ATO-06@java.util.concurrent.ConcurrentHashMap"));
        assertThat(sound.getChildren())
                .allMatch(test ->
                        test.getTags().containsAll(List.of(TestTag.create("slow"), TestTag.create("atomicity"))));
    }

    @Test
    void aClassThatIsNotAnnotatedIsNoneOfOurs() {
        assertThat(discover(selectClass(String.class)).getChildren()).isEmpty();
    }

    @Test
    void aPackageIsSearchedAsItsFilterSays() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.maplitmus.junit"))
                .filters(ClassNameFilter.includeClassNamePatterns(".*Claiming"))
                .build();

        assertThat(discover(request).getChildren())
                .extracting(TestDescriptor::getDisplayName)
                .containsExactly("Claiming");
    }

    @Test
    void aUniqueIdMeansOneGuarantee() {
        UniqueId id = SOUND.append("cell", "ATO-06@java.util.concurrent.ConcurrentHashMap");

        assertThat(only(discover(selectUniqueId(id))).getChildren())
                .extracting(TestDescriptor::getUniqueId)
                .containsExactly(id);
        assertThat(only(discover(selectUniqueId(SOUND))).getChildren()).hasSize(2);
        assertThat(discover(selectUniqueId(SOUND.append("cell", "ATO-98@HashMap")))
                        .getDescendants())
                .noneMatch(TestDescriptor::isTest);
    }

    @Test
    void aMapThatKeepsItsPromisesPasses() throws IOException {
        EngineExecutionResults results =
                execute(Samples.Sound.class, tests -> ended(tests.succeeded(), 2) || ended(tests.failed(), 1));

        results.testEvents().assertStatistics(all -> all.started(2).succeeded(2));
        results.containerEvents().assertStatistics(all -> all.failed(0));
        try (Stream<Path> written = Files.walk(folder)) {
            assertThat(written.map(file -> String.valueOf(file.getFileName())))
                    .contains("index.html", "run.json", "java.args");
        }
    }

    @Test
    void aMapThatClaimsTooMuchFailsWithTheOutcomesAndTheReproducer() throws IOException, InterruptedException {
        EngineExecutionResults results = execute(Samples.Claiming.class, tests -> ended(tests.failed(), 2));

        results.testEvents().assertStatistics(all -> all.started(2).failed(2));
        List<String> told =
                results.testEvents().failed().map(LitmusEngineTest::told).toList();
        assertThat(told)
                .allMatch(text -> TABLE.matcher(text).find() && text.contains("BROKEN ") && text.contains("source: "))
                .anyMatch(text -> text.startsWith("ATO-06 of java.util.HashMap: Two merges"));
        assertThat(reproduced(told.get(0))).startsWith("ATO-").contains("reproduced: ");
    }

    @Test
    void theModelAloneRefutesAndKeeps() {
        EngineExecutionResults refuted = execute(Samples.ClaimingByModel.class);
        refuted.testEvents().assertStatistics(all -> all.started(2).failed(2));
        assertThat(refuted.testEvents().failed().map(LitmusEngineTest::told))
                .allMatch(text -> text.contains("refuted by the memory model") && text.contains("step by step: "));

        execute(Samples.SoundByModel.class)
                .testEvents()
                .assertStatistics(all -> all.started(1).succeeded(1));
    }

    @Test
    void whatIsNotPromisedNeverPasses() {
        EngineExecutionResults results = execute(
                Samples.Honest.class,
                tests -> tests.aborted().map(LitmusEngineTest::told).anyMatch(text -> text.startsWith("RACED ")));

        results.testEvents()
                .assertStatistics(all -> all.started(1).succeeded(0).failed(0).aborted(1));
        assertThat(results.testEvents().aborted().map(LitmusEngineTest::told))
                .allMatch(text ->
                        text.startsWith("RACED in ") && TABLE.matcher(text).find());
    }

    @Test
    void whatDidNotRunIsAbortedWithTheReason() {
        EngineExecutionResults results = execute(Samples.Lacking.class);

        results.testEvents()
                .assertStatistics(all -> all.started(1).succeeded(0).failed(0).aborted(1));
        assertThat(results.testEvents().aborted().map(LitmusEngineTest::told))
                .allMatch(text -> text.contains("the map does not support merge"));
    }

    @Test
    void aMapThatEndsItsProgramFails() {
        EngineExecutionResults results = execute(Samples.Crashing.class);

        results.testEvents().assertStatistics(all -> all.started(1).failed(1));
        assertThat(results.testEvents().failed().map(LitmusEngineTest::told))
                .allMatch(text -> text.contains("ended with status 7"));
    }

    @Test
    void aMapOfAUsersOwnPackageIsFound() {
        assertThat(only(discover(selectClass(Samples.Own.class))).getChildren())
                .extracting(TestDescriptor::getDisplayName)
                .anyMatch(name -> name.startsWith("ATO-06 "));
    }

    @Test
    void aMapIsMadeByAMethodOrAnExpression() {
        assertThat(discover(selectClass(Samples.ByMethod.class)).getDescendants())
                .anyMatch(each -> each.getUniqueId().toString().contains("ATO-01@Maps.create"));
        execute(Samples.ByExpression.class, tests -> ended(tests.succeeded(), 1) || ended(tests.failed(), 1))
                .testEvents()
                .assertStatistics(all -> all.succeeded(1));
    }

    @Test
    void aDisabledClassIsSkipped() {
        execute(Samples.Switched.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(1, event(container(), skippedWithReason("until it is mended")));
    }

    @Test
    void anExcludedTagLeavesNothing() {
        EngineTestKit.engine(LitmusEngine.ID)
                .selectors(selectClass(Samples.Sound.class))
                .filters(TagFilter.excludeTags("slow"))
                .execute()
                .allEvents()
                .assertStatistics(all -> all.started(1));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(Samples.UnknownGuarantee.class, "no guarantee is called 'ATO-99'; did you mean ATO-"),
                Arguments.of(Samples.UnknownPromise.class, "did you mean concurrent-map?"),
                Arguments.of(Samples.UnknownSubject.class, "did you mean ConcurrentHashMap?"),
                Arguments.of(Samples.NoMap.class, "java.lang.String is no Map and no Set"),
                Arguments.of(Samples.WithoutPromise.class, "Say promises with one or more of"),
                Arguments.of(Samples.NothingPromised.class, "no selected guarantee is promised"),
                Arguments.of(Samples.NothingNamed.class, "Say map, or subjects"),
                Arguments.of(Samples.WithoutEngine.class, "engine names nothing: say HARDWARE, MODEL, or both"),
                Arguments.of(Samples.NoLength.class, "'soon' is not a length of time"),
                Arguments.of(Samples.CannotBeMade.class, "IllegalArgumentException"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeFailsTheClassAndRunsNothing(Class<?> type, String said) {
        EngineExecutionResults results = execute(type);

        results.testEvents().assertStatistics(all -> all.started(0));
        results.containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                container(),
                                displayName(type.getSimpleName()),
                                finishedWithFailure(message(text -> text.contains(said)))));
    }

    private static EngineExecutionResults execute(Class<?> type) {
        return execute(type, Map.of());
    }

    /** With the time that its annotation says, and more on a busy machine if that is not enough for what is awaited. */
    private static EngineExecutionResults execute(Class<?> type, Predicate<Events> awaited) {
        EngineExecutionResults results = execute(type);
        for (String budget : MORE) {
            if (!awaited.test(results.testEvents())) {
                results = execute(type, Map.of("maplitmus.budget", budget));
            }
        }
        return results;
    }

    private static boolean ended(Events tests, long least) {
        return tests.count() >= least;
    }

    private static EngineExecutionResults execute(Class<?> type, Map<String, String> parameters) {
        return EngineTestKit.engine(LitmusEngine.ID)
                .selectors(selectClass(type))
                .configurationParameter("maplitmus.out", folder.toString())
                .configurationParameters(parameters)
                .execute();
    }

    private static TestDescriptor discover(DiscoverySelector selector) {
        return discover(
                LauncherDiscoveryRequestBuilder.request().selectors(selector).build());
    }

    private static TestDescriptor discover(LauncherDiscoveryRequest request) {
        return new LitmusEngine().discover(request, UniqueId.forEngine(LitmusEngine.ID));
    }

    private static TestDescriptor only(TestDescriptor engine) {
        assertThat(engine.getChildren()).hasSize(1);
        return engine.getChildren().iterator().next();
    }

    private static String told(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::getMessage)
                .orElse("");
    }

    private static String reproduced(String told) throws IOException, InterruptedException {
        String command = told.lines()
                .filter(line -> line.startsWith("reproduce: "))
                .map(line -> line.substring("reproduce: ".length()))
                .findFirst()
                .orElseThrow();
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
