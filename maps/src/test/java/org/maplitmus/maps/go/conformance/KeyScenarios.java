package org.maplitmus.maps.go.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.GoMap;
import org.maplitmus.maps.go.Lookup;
import org.maplitmus.maps.go.RangeIterator;

/** Nil maps, keys that cannot be hashed, NaN and the two zeros. */
final class KeyScenarios {

    private static final int NANS = 5;

    private KeyScenarios() {}

    static void nilMap(Maps model, BiConsumer<String, Object> figures) {
        BuiltinMap<Object, Object> map = GoMap.nil();
        Lookup<Object> found = map.lookup(1);
        figures.accept("value_is_zero", found.value() == null);
        figures.accept("ok", found.ok());
        figures.accept("len", map.len());
        figures.accept("steps", steps(map));
        figures.accept("delete", Recovered.from(() -> map.delete(1)));
        figures.accept("assign", Recovered.from(() -> map.assign(1, 1)));
    }

    static void unhashableKey(Maps model, BiConsumer<String, Object> figures) {
        refused("nil", GoMap.nil(), figures);
        refused("empty", model.map(), figures);
        refused("filled", model.filled(1), figures);
    }

    private static void refused(String name, BuiltinMap<Object, Object> map, BiConsumer<String, Object> figures) {
        int[] key = {1};
        figures.accept("write_" + name, Recovered.from(() -> map.assign(key, 1)));
        figures.accept("read_" + name, Recovered.from(() -> map.get(key)));
        figures.accept("delete_" + name, Recovered.from(() -> map.delete(key)));
    }

    static void unhashableType(Maps model, BiConsumer<String, Object> figures) {
        BuiltinMap<Object, Object> map = model.filled(1);
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("bool", new boolean[0]);
        keys.put("int8", new byte[0]);
        keys.put("uint16", new char[0]);
        keys.put("int16", new short[0]);
        keys.put("int", new int[0]);
        keys.put("int64", new long[0]);
        keys.put("float32", new float[0]);
        keys.put("float64", new double[0]);
        keys.put("string", new String[0]);
        keys.put("interface", new Object[0]);
        keys.put("slice_of_int", new int[0][]);
        keys.put("map", model.map());
        keys.forEach((name, key) -> figures.accept(name, Recovered.from(() -> map.assign(key, 1))));
    }

    static void recovered(Maps model, BiConsumer<String, Object> figures) {
        BuiltinMap<Object, Object> map = model.filled(1);
        int[] key = {1};
        figures.accept("write", Recovered.from(() -> map.assign(key, 1)));
        figures.accept("read", Recovered.from(() -> map.get(key)));
        figures.accept("delete", Recovered.from(() -> map.delete(key)));
        map.assign(2, 20);
        map.delete(0);
        figures.accept("len", map.len());
        figures.accept("added", String.valueOf(map.get(2)));
    }

    static void nanKeys(Maps model, BiConsumer<String, Object> figures) {
        BuiltinMap<Object, Object> map = nans(model);
        figures.accept("inserted", map.len());
        figures.accept("found", map.lookup(Double.NaN).ok());
        map.delete(Double.NaN);
        figures.accept("len_after_delete", map.len());
        figures.accept("steps", steps(map));
        int sum = 0;
        for (RangeIterator<Object, Object> range = map.range(); range.next(); ) {
            sum += (int) range.value();
        }
        figures.accept("sum_of_values", sum);
        for (RangeIterator<Object, Object> range = map.range(); range.next(); ) {
            map.delete(range.key());
        }
        figures.accept("len_after_range_delete", map.len());
    }

    static void nanKeysClear(Maps model, BiConsumer<String, Object> figures) {
        BuiltinMap<Object, Object> map = nans(model);
        map.clear();
        figures.accept("len", map.len());
        figures.accept("steps", steps(map));
    }

    private static BuiltinMap<Object, Object> nans(Maps model) {
        BuiltinMap<Object, Object> map = model.map();
        for (int i = 0; i < NANS; i++) {
            map.assign(Double.NaN, i);
        }
        return map;
    }

    static void negativeZero(Maps model, BiConsumer<String, Object> figures) {
        BuiltinMap<Object, Object> map = model.map();
        map.assign(0.0, 1);
        map.assign(-0.0, 2);
        figures.accept("len", map.len());
        figures.accept("value_of_positive", String.valueOf(map.get(0.0)));
        for (RangeIterator<Object, Object> range = map.range(); range.next(); ) {
            figures.accept("key_is_negative", range.key().equals(-0.0));
        }
    }

    private static int steps(BuiltinMap<Object, Object> map) {
        int steps = 0;
        for (RangeIterator<Object, Object> range = map.range(); range.next(); ) {
            steps++;
        }
        return steps;
    }
}
