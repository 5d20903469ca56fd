package org.maplitmus.maps.go.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.maps.detection.Detection;

@Tag("any-jdk")
class GoConformanceTest {

    private static final Map<Model, Transcript> PLAYED = new EnumMap<>(Model.class);

    @ParameterizedTest
    @EnumSource
    void theModelShowsWhatGoShowed(Model model) {
        assertThat(recorded(model).differences(played(model))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void goRecordedEveryScenarioThatItsVersionHas(Model model) {
        Set<String> expected = new HashSet<>(Scenarios.ALL.keySet());
        if (model.resource().startsWith("/go/go1.19")) {
            expected.removeAll(Scenarios.AFTER_1_19);
        }

        assertThat(recorded(model).scenarios()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void theHeaderNamesTheVersionThePlatformAndTheMap(Model model) {
        List<String> header =
                model.lines().stream().filter(line -> line.startsWith("#")).toList();

        assertThat(header).hasSize(3);
        String version = header.get(0).replace("# Go: ", "");
        String generation = header.get(2).replace("# Map: ", "");
        assertThat("/go/" + version + "-" + generation + ".txt").isEqualTo(model.resource());
        assertThat(header.get(1)).matches("# Platform: \\w+/\\w+");
    }

    @ParameterizedTest
    @EnumSource
    void aTranscriptThatIsAlteredInOneLineIsNoticed(Model model) {
        recorded(model).figures().forEach((name, value) -> {
            Map<String, String> altered = new LinkedHashMap<>(recorded(model).figures());
            altered.put(name, altered(value));

            assertThat(new Transcript(altered).differences(played(model)))
                    .singleElement()
                    .asString()
                    .startsWith(name + ": Go recorded " + altered(value));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTranscriptThatLacksALineIsNoticed(Model model) {
        recorded(model).figures().keySet().forEach(name -> {
            Map<String, String> shorter = new LinkedHashMap<>(recorded(model).figures());
            shorter.remove(name);

            assertThat(new Transcript(shorter).differences(played(model))).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoMeetsAWriterReportsInGosWordsInEveryMode(Model model) {
        for (Misuse misuse : Misuse.values()) {
            String recorded =
                    recorded(model).figures().get("fatal_" + misuse.name().toLowerCase(Locale.ROOT) + " stderr");

            for (Detection mode : List.of(Detection.GO, Detection.SEQ, Detection.EXACT)) {
                assertThat(misuse.meet(model, mode)).as("%s %s", misuse, mode).isEqualTo(recorded);
            }
            assertThat(misuse.meet(model, Detection.OFF)).isEqualTo("no report");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAModelLeavesOpenIsStillBoundByWhatTheSpecificationPromises(Model model) {
        assertThat(recorded(model).figures().keySet())
                .contains("iterate_growing originals_once_1000", "iterate_growing repeated_1000");
    }

    @Test
    void aModelThatIteratesOverACopyIsNoticed() {
        Transcript go = recorded(Model.GO_MAP_AS_1_24);
        Set<String> changes =
                Set.of("iterate_deleting", "iterate_updating", "iterate_clearing", "iterate_deleting_all");

        assertThat(go.differences(Scenarios.play(new SnapshotMaps("snapshot"), changes)))
                .contains(
                        "iterate_deleting_all steps_9: Go recorded 1..1, the model shows 9..9",
                        "iterate_clearing steps_100: Go recorded 1..1, the model shows 100..100",
                        "iterate_updating stale_1000: Go recorded 0..0, the model shows 999..999")
                .anyMatch(difference -> difference.startsWith("iterate_deleting deleted_produced_8: "));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GO_MAP_AS_1_19")
    void aSyncMapThatComparesByEqualsIsNoticed(Model model) {
        Set<String> keysAndValues =
                Set.of("sync_nan_keys", "sync_negative_zero", "sync_unhashable_key", "sync_compared_values");

        assertThat(recorded(model).differences(Scenarios.play(new EqualsMaps("by equals"), keysAndValues)))
                .contains(
                        "sync_compared_values nan_swapped: Go recorded false, the model shows true",
                        "sync_compared_values zero_swapped: Go recorded true, the model shows false",
                        "sync_compared_values slice_swapped: Go recorded runtime error: comparing uncomparable type"
                                + " []int, the model shows no panic",
                        "sync_nan_keys loaded: Go recorded false, the model shows true",
                        "sync_nan_keys visited: Go recorded 6, the model shows 0",
                        "sync_negative_zero value_of_positive: Go recorded 2, the model shows 1",
                        "sync_unhashable_key store_empty: Go recorded runtime error: hash of unhashable type []int, the"
                                + " model shows no panic");
    }

    /** Which of two equal zeros Range shows is the one figure that differs between the generations. */
    @Test
    void aSyncMapOfTheOtherGenerationIsNoticed() {
        Set<String> zero = Set.of("sync_negative_zero");

        assertThat(recorded(Model.GO_MAP_AS_1_24).differences(Scenarios.play(Model.SWISS_MAP_AS_1_24, zero)))
                .contains("sync_negative_zero key_is_negative: Go recorded false, the model shows true");
    }

    @Test
    void aLineThatIsNoFigureIsRejected() {
        assertThatThrownBy(() -> Transcript.parse(List.of("nan_keys inserted"))).hasMessageContaining("inserted");
        assertThatThrownBy(() -> Transcript.parse(List.of("a b=1", "a b=1"))).hasMessageContaining("a b=1");
    }

    @Test
    void aFigureThatNeverVariedIsComparedExactlyAndAnotherByItsBounds() {
        assertThat(Bounds.agree("4..4", "4..4")).isTrue();
        assertThat(Bounds.agree("4..4", "3..5")).isFalse();
        assertThat(Bounds.agree("4..6", "6..9")).isTrue();
        assertThat(Bounds.agree("4..6", "7..9")).isFalse();
        assertThat(Bounds.agree("4..6", "1..3")).isFalse();
        assertThat(Bounds.agree("4..6", "nothing")).isFalse();
    }

    /** Greater than any figure that a scenario can show, or another text. */
    private static String altered(String value) {
        return value.contains("..") ? "99998..99999" : value + "x";
    }

    private static Transcript recorded(Model model) {
        return Transcript.parse(model.lines()).without(model::leavesOpen);
    }

    private static Transcript played(Model model) {
        return PLAYED.computeIfAbsent(model, GoConformanceTest::play);
    }

    private static Transcript play(Model model) {
        return Scenarios.play(model, recorded(model).scenarios()).without(model::leavesOpen);
    }
}
