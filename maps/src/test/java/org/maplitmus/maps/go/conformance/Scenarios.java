package org.maplitmus.maps.go.conformance;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every scenario under the name of its Go program. */
final class Scenarios {

    /** Those that need what Go has only after 1.19: {@code clear}, and more methods of {@code sync.Map}. */
    static final Set<String> AFTER_1_19 = Set.of(
            "iterate_clearing", "iterate_refilling", "nan_keys_clear", "sync_compared_values", "sync_nan_keys_clear");

    static final Map<String, Scenario> ALL = Map.ofEntries(
            entry("nil_map", KeyScenarios::nilMap),
            entry("unhashable_key", KeyScenarios::unhashableKey),
            entry("unhashable_type", KeyScenarios::unhashableType),
            entry("recovered", KeyScenarios::recovered),
            entry("nan_keys", KeyScenarios::nanKeys),
            entry("nan_keys_clear", KeyScenarios::nanKeysClear),
            entry("negative_zero", KeyScenarios::negativeZero),
            entry("sync_unhashable_key", SyncScenarios::unhashableKey),
            entry("sync_nan_keys", SyncScenarios::nanKeys),
            entry("sync_nan_keys_clear", SyncScenarios::nanKeysClear),
            entry("sync_negative_zero", SyncScenarios::negativeZero),
            entry("sync_compared_values", SyncScenarios::comparedValues),
            entry("panic_nil_map_assignment", PanicScenarios::nilMapAssignment),
            entry("panic_unhashable_write", PanicScenarios::unhashableWrite),
            entry("panic_unhashable_read", PanicScenarios::unhashableRead),
            entry("panic_unhashable_delete", PanicScenarios::unhashableDelete),
            entry("random_start", IterationScenarios::randomStart),
            entry("iterate_growing", IterationScenarios::growing),
            entry("iterate_deleting", IterationScenarios::deleting),
            entry("iterate_deleting_after_growth", IterationScenarios::deletingAfterGrowth),
            entry("iterate_updating", IterationScenarios::updating),
            entry("iterate_deleting_others", IterationScenarios::deletingOthers),
            entry("iterate_deleting_all", IterationScenarios::deletingAll),
            entry("iterate_clearing", IterationScenarios::clearing),
            entry("iterate_refilling", IterationScenarios::refilling),
            entry("fatal_two_writers", Misuse.TWO_WRITERS),
            entry("fatal_reader_and_writer", Misuse.READER_AND_WRITER),
            entry("fatal_iterator_and_writer", Misuse.ITERATOR_AND_WRITER),
            entry("fatal_absent_delete_and_writer", Misuse.ABSENT_DELETE_AND_WRITER));

    private Scenarios() {}

    /** What {@code model} shows in the scenarios named. */
    static Transcript play(Maps model, Set<String> names) {
        Map<String, String> figures = new LinkedHashMap<>();
        ALL.forEach((name, scenario) -> {
            if (names.contains(name)) {
                scenario.play(model, (key, value) -> figures.put(name + " " + key, value.toString()));
            }
        });
        return new Transcript(figures);
    }
}
