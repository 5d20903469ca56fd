package org.maplitmus.maps.go.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.RangeIterator;

/** One thread that changes a map while it iterates over it. */
final class IterationScenarios {

    private static final int[] SIZES = {4, 8, 9, 100, 1000};
    private static final int RUNS = 100;
    private static final int GROWTH = 11;
    private static final int UPDATED = -1;

    private IterationScenarios() {}

    static void randomStart(Maps model, BiConsumer<String, Object> figures) {
        for (int size : new int[] {4, 8}) {
            figures.accept("distinct_" + size, bounds(size, n -> distinctFirsts(model.filled(n))));
        }
    }

    private static int distinctFirsts(BuiltinMap<Object, Object> map) {
        Set<Object> firsts = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            RangeIterator<Object, Object> range = map.range();
            if (range.next()) {
                firsts.add(range.key());
            }
        }
        return firsts.size();
    }

    static void growing(Maps model, BiConsumer<String, Object> figures) {
        for (int size : SIZES) {
            Bounds once = new Bounds();
            Bounds repeated = new Bounds();
            Bounds created = new Bounds();
            for (int run = 0; run < RUNS; run++) {
                Map<Object, Integer> produced = producedWhileGrowing(model.filled(size), size);
                int originals = (int) produced.entrySet().stream()
                        .filter(e -> (int) e.getKey() < size && e.getValue() == 1)
                        .count();
                once.see(originals);
                repeated.see((int) produced.values().stream().filter(n -> n > 1).count());
                created.see(produced.size() - originals);
            }
            figures.accept("originals_once_" + size, once);
            figures.accept("repeated_" + size, repeated);
            figures.accept("created_" + size, created);
        }
    }

    private static Map<Object, Integer> producedWhileGrowing(BuiltinMap<Object, Object> map, int size) {
        Map<Object, Integer> produced = new HashMap<>();
        for (RangeIterator<Object, Object> range = map.range(); range.next(); ) {
            if (produced.isEmpty()) {
                grow(map, size);
            }
            produced.merge(range.key(), 1, Integer::sum);
        }
        return produced;
    }

    private static void grow(BuiltinMap<Object, Object> map, int size) {
        for (int added = size; added < GROWTH * size; added++) {
            map.assign(added, UPDATED);
        }
    }

    static void deleting(Maps model, BiConsumer<String, Object> figures) {
        for (int size : SIZES) {
            Bounds deletedProduced = new Bounds();
            Bounds missed = new Bounds();
            for (int run = 0; run < RUNS; run++) {
                BuiltinMap<Object, Object> map = model.filled(size);
                Set<Object> gone = new HashSet<>();
                int steps = 0;
                int deleted = 0;
                for (RangeIterator<Object, Object> range = map.range(); range.next(); steps++) {
                    if (steps == 0) {
                        deleteEvenBut(range.key(), map, size, gone);
                    }
                    deleted += gone.contains(range.key()) ? 1 : 0;
                }
                deletedProduced.see(deleted);
                missed.see(map.len() - (steps - deleted));
            }
            figures.accept("deleted_produced_" + size, deletedProduced);
            figures.accept("missed_" + size, missed);
        }
    }

    private static void deleteEvenBut(Object own, BuiltinMap<Object, Object> map, int size, Set<Object> gone) {
        for (int even = 0; even < size; even += 2) {
            if (!own.equals(even)) {
                map.delete(even);
                gone.add(even);
            }
        }
    }

    static void deletingAfterGrowth(Maps model, BiConsumer<String, Object> figures) {
        each("originals_produced_", size -> originalsAfterDeletion(model.filled(size), size), figures);
    }

    private static int originalsAfterDeletion(BuiltinMap<Object, Object> map, int size) {
        int originals = 0;
        boolean first = true;
        for (RangeIterator<Object, Object> range = map.range(); range.next(); first = false) {
            if (first) {
                grow(map, size);
                deleteAllBut(range.key(), map, size);
            }
            originals += (int) range.key() < size ? 1 : 0;
        }
        return originals;
    }

    private static void deleteAllBut(Object own, BuiltinMap<Object, Object> map, int size) {
        for (int key = 0; key < size; key++) {
            if (!own.equals(key)) {
                map.delete(key);
            }
        }
    }

    static void updating(Maps model, BiConsumer<String, Object> figures) {
        each("stale_", size -> staleValues(model.filled(size), size), figures);
    }

    private static int staleValues(BuiltinMap<Object, Object> map, int size) {
        int stale = 0;
        boolean first = true;
        for (RangeIterator<Object, Object> range = map.range(); range.next(); first = false) {
            if (first) {
                for (int key = 0; key < size; key++) {
                    map.assign(key, UPDATED);
                }
                grow(map, size);
            } else {
                stale += range.value().equals(UPDATED) ? 0 : 1;
            }
        }
        return stale;
    }

    static void deletingOthers(Maps model, BiConsumer<String, Object> figures) {
        each(
                "steps_",
                size -> {
                    BuiltinMap<Object, Object> map = model.filled(size);
                    int steps = 0;
                    for (RangeIterator<Object, Object> range = map.range(); range.next(); steps++) {
                        deleteAllBut(range.key(), map, size);
                    }
                    return steps;
                },
                figures);
    }

    static void deletingAll(Maps model, BiConsumer<String, Object> figures) {
        each(
                "steps_",
                size -> {
                    BuiltinMap<Object, Object> map = model.filled(size);
                    int steps = 0;
                    for (RangeIterator<Object, Object> range = map.range(); range.next(); steps++) {
                        deleteAllBut(range.key(), map, size);
                        map.delete(range.key());
                    }
                    return steps;
                },
                figures);
    }

    static void clearing(Maps model, BiConsumer<String, Object> figures) {
        each(
                "steps_",
                size -> {
                    BuiltinMap<Object, Object> map = model.filled(size);
                    int steps = 0;
                    for (RangeIterator<Object, Object> range = map.range(); range.next(); steps++) {
                        map.clear();
                    }
                    return steps;
                },
                figures);
    }

    static void refilling(Maps model, BiConsumer<String, Object> figures) {
        for (int size : SIZES) {
            Bounds steps = new Bounds();
            Bounds beyondOneRepeat = new Bounds();
            for (int run = 0; run < RUNS; run++) {
                int taken = stepsWhileRefilling(model.filled(size), size);
                steps.see(taken);
                beyondOneRepeat.see(Math.max(0, taken - size - 1));
            }
            figures.accept("steps_" + size, steps);
            figures.accept("beyond_one_repeat_" + size, beyondOneRepeat);
        }
    }

    private static int stepsWhileRefilling(BuiltinMap<Object, Object> map, int size) {
        int steps = 0;
        for (RangeIterator<Object, Object> range = map.range(); range.next(); steps++) {
            if (steps == 0) {
                map.clear();
                for (int key = 0; key < size; key++) {
                    map.assign(key, key);
                }
            }
        }
        return steps;
    }

    private static void each(String name, IntUnaryOperator run, BiConsumer<String, Object> figures) {
        for (int size : SIZES) {
            figures.accept(name + size, bounds(size, run));
        }
    }

    private static Bounds bounds(int size, IntUnaryOperator run) {
        Bounds bounds = new Bounds();
        for (int i = 0; i < RUNS; i++) {
            bounds.see(run.applyAsInt(size));
        }
        return bounds;
    }
}
