package org.maplitmus.maps.go.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.maplitmus.maps.sync.Loaded;

/** Keys and values of a {@code sync.Map} that cannot be compared, NaN and the two zeros. */
final class SyncScenarios {

    private static final int NANS = 5;

    private SyncScenarios() {}

    static void unhashableKey(Maps model, BiConsumer<String, Object> figures) {
        refused("empty", model, model.syncMap(), figures);
        SyncCalls filled = model.syncMap();
        filled.store(1, 1);
        refused("filled", model, filled, figures);
    }

    private static void refused(String name, Maps model, SyncCalls map, BiConsumer<String, Object> figures) {
        int[] key = {1};
        figures.accept("load_" + name, Recovered.from(() -> map.load(key)));
        figures.accept("store_" + name, Recovered.from(() -> map.store(key, 1)));
        figures.accept("load_or_store_" + name, Recovered.from(() -> map.loadOrStore(key, 1)));
        figures.accept("load_and_delete_" + name, Recovered.from(() -> map.loadAndDelete(key)));
        figures.accept("delete_" + name, Recovered.from(() -> map.delete(key)));
        figures.accept("map_" + name, Recovered.from(() -> map.load(model.map())));
        map.store(2, 20);
        figures.accept("added_" + name, String.valueOf(map.load(2).value()));
    }

    static void nanKeys(Maps model, BiConsumer<String, Object> figures) {
        SyncCalls map = nans(model);
        figures.accept("loaded", map.load(Double.NaN).loaded());
        figures.accept("loaded_or_stored", map.loadOrStore(Double.NaN, NANS).loaded());
        figures.accept("loaded_and_deleted", map.loadAndDelete(Double.NaN).loaded());
        map.range((key, value) -> {
            map.delete(key);
            return true;
        });
        List<Object> values = values(map);
        figures.accept("visited", values.size());
        figures.accept(
                "sum_of_values", values.stream().mapToInt(Integer.class::cast).sum());
    }

    static void nanKeysClear(Maps model, BiConsumer<String, Object> figures) {
        SyncCalls map = nans(model);
        map.clear();
        figures.accept("visited", values(map).size());
    }

    private static SyncCalls nans(Maps model) {
        SyncCalls map = model.syncMap();
        for (int i = 0; i < NANS; i++) {
            map.store(Double.NaN, i);
        }
        return map;
    }

    private static List<Object> values(SyncCalls map) {
        List<Object> values = new ArrayList<>();
        map.range((key, value) -> values.add(value));
        return values;
    }

    static void negativeZero(Maps model, BiConsumer<String, Object> figures) {
        SyncCalls map = model.syncMap();
        map.store(0.0, 1);
        map.store(-0.0, 2);
        Loaded<Object> positive = map.load(0.0);
        figures.accept("value_of_positive", String.valueOf(positive.value()));
        figures.accept("loaded", positive.loaded());
        Loaded<Object> negative = map.loadOrStore(-0.0, 3);
        figures.accept("value_of_negative", String.valueOf(negative.value()));
        figures.accept("loaded_or_stored", negative.loaded());
        map.range((key, value) -> {
            figures.accept("key_is_negative", key.equals(-0.0));
            return true;
        });
        figures.accept("loaded_and_deleted", map.loadAndDelete(0.0).loaded());
        figures.accept("left", map.load(-0.0).loaded());
    }

    @SuppressWarnings("NullAway") // Null is Go's nil.
    static void comparedValues(Maps model, BiConsumer<String, Object> figures) {
        SyncCalls map = model.syncMap();
        int[] slice = {1};
        map.store("nan", Double.NaN);
        map.store("zero", 0.0);
        map.store("slice", slice);
        map.store("map", model.map());
        figures.accept("nan_swapped", map.compareAndSwap("nan", Double.NaN, 1));
        figures.accept("nan_deleted", map.compareAndDelete("nan", Double.NaN));
        figures.accept("zero_swapped", map.compareAndSwap("zero", -0.0, 0.0));
        figures.accept("zero_deleted", map.compareAndDelete("zero", -0.0));
        figures.accept("slice_swapped_from_other_type", map.compareAndSwap("slice", new String[0], 1));
        figures.accept("slice_deleted_from_nil", map.compareAndDelete("slice", null));
        figures.accept("slice_swapped_from_absent", map.compareAndSwap("absent", slice, 1));
        figures.accept("slice_swapped", Recovered.from(() -> map.compareAndSwap("slice", slice, 1)));
        figures.accept("map_swapped", Recovered.from(() -> map.compareAndSwap("map", model.map(), 1)));
        figures.accept("slice_deleted", Recovered.from(() -> map.compareAndDelete("slice", slice)));
        figures.accept("key_swapped", Recovered.from(() -> map.compareAndSwap(slice, 1, 2)));
        figures.accept("key_deleted", Recovered.from(() -> map.compareAndDelete(slice, 1)));
        figures.accept("key_of_swap", Recovered.from(() -> map.swap(slice, 1)));
    }
}
