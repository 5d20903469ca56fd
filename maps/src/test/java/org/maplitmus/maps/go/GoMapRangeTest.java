package org.maplitmus.maps.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.maps.detection.Detection;

class GoMapRangeTest {

    private static final SplittableRandom RANDOM = new SplittableRandom(2026);

    /** An action of the loop's own thread after each step that showed an entry. */
    private interface Step {

        void after(GoMap<Integer, Integer> map, int step, Integer key);
    }

    private static GoMap<Integer, Integer> filled(int entries) {
        GoMap<Integer, Integer> map = GoMap.with(Detection.GO, 0, RANDOM.split());
        for (int i = 0; i < entries; i++) {
            map.assign(i, i);
        }
        return map;
    }

    private static List<Map.Entry<Integer, Integer>> loop(GoMap<Integer, Integer> map, Step step) {
        List<Map.Entry<Integer, Integer>> shown = new ArrayList<>();
        RangeIterator<Integer, Integer> range = map.range();
        while (range.next()) {
            shown.add(Map.entry(range.key(), range.value()));
            step.after(map, shown.size(), range.key());
        }
        assertThat(range.next()).isFalse();
        return shown;
    }

    private static List<Integer> originals(List<Map.Entry<Integer, Integer>> shown, int entries) {
        return shown.stream()
                .map(Map.Entry::getKey)
                .filter(key -> key < entries)
                .toList();
    }

    private static void assertEachOnce(List<Integer> keys, int entries) {
        assertThat(keys).hasSize(entries).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 9, 13, 14, 53, 60, 100, 105, 120, 1000})
    void everyEntryIsShownOnceAlsoInTheMiddleOfAGrowth(int entries) {
        assertEachOnce(originals(loop(filled(entries), (map, step, key) -> {}), entries), entries);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 9, 14, 53, 100, 105, 1000})
    void originalsAreShownOnceWhileTheMapGrowsTenfold(int entries) {
        for (int round = 0; round < 20; round++) {
            List<Integer> atOnce = originals(
                    loop(filled(entries), (map, step, key) -> {
                        for (int i = 0; step == 1 && i < 10 * entries; i++) {
                            map.assign(entries + i, i);
                        }
                    }),
                    entries);
            List<Integer> bySteps = originals(
                    loop(filled(entries), (map, step, key) -> {
                        for (int i = 0; step <= entries && i < 10; i++) {
                            map.assign(entries + 10 * step + i, i);
                        }
                    }),
                    entries);
            assertEachOnce(atOnce, entries);
            assertEachOnce(bySteps, entries);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 9, 14, 53, 100, 105, 1000})
    void aDeletedEntryIsNotShownAlsoIfTheMapHasGrown(int entries) {
        Set<Integer> deleted = new HashSet<>();
        loop(filled(entries), (map, step, key) -> {
            assertThat(deleted).doesNotContain(key);
            map.assign(entries + step % (8 * entries), step);
            int victim = RANDOM.nextInt(entries);
            map.delete(victim);
            deleted.add(victim);
        });
        assertThat(deleted).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 9, 14, 53, 100, 105, 1000})
    void aChangedEntryIsShownWithItsNewValueAfterAGrowth(int entries) {
        Map<Integer, Integer> latest = new HashMap<>();
        List<Map.Entry<Integer, Integer>> shown = loop(filled(entries), (map, step, key) -> {
            for (int i = 0; step == 1 && i < 10 * entries; i++) {
                map.assign(i, -i);
                latest.put(i, -i);
            }
        });
        assertThat(shown.subList(1, shown.size()))
                .allMatch(entry -> entry.getValue().equals(latest.get(entry.getKey())));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 9, 14, 53, 100, 105, 1000})
    void whoDeletesAllOthersAtTheFirstStepSeesOne(int entries) {
        List<?> shown = loop(filled(entries), (map, step, key) -> {
            for (int i = 0; i < entries; i++) {
                if (i != key) {
                    map.delete(i);
                }
            }
        });
        assertThat(shown).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 9, 14, 53, 100, 105, 1000})
    void whoClearsAtTheFirstStepSeesOne(int entries) {
        assertThat(loop(filled(entries), (map, step, key) -> map.clear())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 53, 105, 1000})
    void whoClearsAndAddsTheSameKeysAgainSeesAtMostOneTwice(int entries) {
        List<?> shown = loop(filled(entries), (map, step, key) -> {
            if (step == 1) {
                map.clear();
                for (int i = 0; i < entries; i++) {
                    map.assign(i, i);
                }
            }
        });
        assertThat(shown.size()).isBetween(1, entries + 1);
    }

    @RepeatedTest(20)
    void nanEntriesAreShownOnceWhileTheMapGrowsAndNotAfterAClear() {
        GoMap<Double, Integer> map = GoMap.with(Detection.GO, 0, RANDOM.split());
        for (int i = 0; i < 60; i++) {
            map.assign(Double.NaN, i);
        }
        Set<Integer> shown = new HashSet<>();
        RangeIterator<Double, Integer> range = map.range();
        for (int step = 0; step < 40; step++) {
            assertThat(range.next()).isTrue();
            assertThat(shown.add(range.value())).isTrue();
            map.assign((double) step, -step - 1);
            map.assign((double) -step, -step - 1);
            map.delete((double) step);
            map.delete((double) -step);
        }
        RangeIterator<Double, Integer> all = map.range();
        Set<Integer> nans = new HashSet<>();
        for (int step = 0; all.next(); step++) {
            assertThat(nans.add(all.value())).isTrue();
            for (int i = 0; step < 60 && i < 10; i++) {
                map.assign((double) (step * 10 + i + 1), -(step * 10 + i + 1));
            }
        }
        assertThat(nans.stream().filter(value -> value >= 0)).hasSize(60);

        map.clear();
        assertThat(range.next()).isFalse();
    }

    @Test
    void iterationsStartInDifferentPlaces() {
        GoMap<Integer, Integer> map = filled(8);
        Set<Integer> first = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            RangeIterator<Integer, Integer> range = map.range();
            range.next();
            first.add(range.key());
        }
        assertThat(first).hasSize(8);
    }

    @Test
    void iterationsOfEqualRandomSourcesAgree() {
        GoMap<Integer, Integer> one = GoMap.with(Detection.GO, 0, new SplittableRandom(5));
        GoMap<Integer, Integer> other = GoMap.with(Detection.GO, 0, new SplittableRandom(5));
        for (int i = 0; i < 100; i++) {
            one.assign(i, i);
            other.assign(i, i);
        }
        assertThat(loop(one, (map, step, key) -> {})).isEqualTo(loop(other, (map, step, key) -> {}));
    }

    @Test
    void keyAndValueNeedAStep() {
        RangeIterator<Integer, Integer> range = filled(1).range();

        assertThatThrownBy(range::key).isInstanceOf(IllegalStateException.class);
        assertThat(range.next()).isTrue();
        assertThat(range.next()).isFalse();
        assertThatThrownBy(range::value).isInstanceOf(IllegalStateException.class);
    }
}
