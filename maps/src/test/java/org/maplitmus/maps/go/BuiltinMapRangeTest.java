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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("any-jdk")
class BuiltinMapRangeTest {

    private static final SplittableRandom RANDOM = new SplittableRandom(2026);

    private static final List<Integer> SIZES = List.of(4, 8, 9, 13, 14, 53, 60, 100, 105, 120, 897, 1000, 3000);

    static Stream<Arguments> sizes() {
        return Stream.of(Generation.values())
                .flatMap(generation -> SIZES.stream().map(size -> Arguments.of(generation, size)));
    }

    static Stream<Generation> twentyRounds() {
        return Stream.of(Generation.values())
                .flatMap(generation -> Stream.generate(() -> generation).limit(20));
    }

    /** An action of the loop's own thread after each step that showed an entry. */
    private interface Step {

        void after(DetectingMap<Integer, Integer> map, int step, Integer key);
    }

    private static DetectingMap<Integer, Integer> filled(Generation generation, int entries) {
        DetectingMap<Integer, Integer> map = generation.map(RANDOM.split());
        for (int i = 0; i < entries; i++) {
            map.assign(i, i);
        }
        return map;
    }

    private static List<Map.Entry<Integer, Integer>> loop(DetectingMap<Integer, Integer> map, Step step) {
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
    @MethodSource("sizes")
    void everyEntryIsShownOnceAlsoInTheMiddleOfAGrowth(Generation generation, int entries) {
        assertEachOnce(originals(loop(filled(generation, entries), (map, step, key) -> {}), entries), entries);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void originalsAreShownOnceWhileTheMapGrowsTenfold(Generation generation, int entries) {
        for (int round = 0; round < 20; round++) {
            List<Integer> atOnce = originals(
                    loop(filled(generation, entries), (map, step, key) -> {
                        for (int i = 0; step == 1 && i < 10 * entries; i++) {
                            map.assign(entries + i, i);
                        }
                    }),
                    entries);
            List<Integer> bySteps = originals(
                    loop(filled(generation, entries), (map, step, key) -> {
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
    @MethodSource("sizes")
    void aDeletedEntryIsNotShownAlsoIfTheMapHasGrown(Generation generation, int entries) {
        Set<Integer> deleted = new HashSet<>();
        loop(filled(generation, entries), (map, step, key) -> {
            assertThat(deleted).doesNotContain(key);
            map.assign(entries + step % (8 * entries), step);
            int victim = RANDOM.nextInt(entries);
            map.delete(victim);
            deleted.add(victim);
        });
        assertThat(deleted).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aChangedEntryIsShownWithItsNewValueAfterAGrowth(Generation generation, int entries) {
        Map<Integer, Integer> latest = new HashMap<>();
        List<Map.Entry<Integer, Integer>> shown = loop(filled(generation, entries), (map, step, key) -> {
            for (int i = 0; step == 1 && i < 10 * entries; i++) {
                map.assign(i, -i);
                latest.put(i, -i);
            }
        });
        assertThat(shown.subList(1, shown.size()))
                .allMatch(entry -> entry.getValue().equals(latest.get(entry.getKey())));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void whoDeletesAllOthersAtTheFirstStepSeesOne(Generation generation, int entries) {
        List<?> shown = loop(filled(generation, entries), (map, step, key) -> {
            for (int i = 0; i < entries; i++) {
                if (i != key) {
                    map.delete(i);
                }
            }
        });
        assertThat(shown).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void whoClearsAtTheFirstStepSeesOne(Generation generation, int entries) {
        assertThat(loop(filled(generation, entries), (map, step, key) -> map.clear()))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void whoClearsAndAddsTheSameKeysAgainSeesAtMostOneTwice(Generation generation, int entries) {
        List<?> shown = loop(filled(generation, entries), (map, step, key) -> {
            if (step == 1) {
                map.clear();
                for (int i = 0; i < entries; i++) {
                    map.assign(i, i);
                }
            }
        });
        assertThat(shown.size()).isBetween(1, entries + 1);
    }

    @ParameterizedTest
    @MethodSource("twentyRounds")
    void nanEntriesAreShownOnceWhileTheMapGrowsAndNotAfterAClear(Generation generation) {
        DetectingMap<Double, Integer> map = generation.map(RANDOM.split());
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

    @ParameterizedTest
    @EnumSource
    void iterationsStartInDifferentPlaces(Generation generation) {
        DetectingMap<Integer, Integer> map = filled(generation, 8);
        Set<Integer> first = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            RangeIterator<Integer, Integer> range = map.range();
            range.next();
            first.add(range.key());
        }
        assertThat(first).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void iterationsOfEqualRandomSourcesAgree(Generation generation) {
        DetectingMap<Integer, Integer> one = generation.map(new SplittableRandom(5));
        DetectingMap<Integer, Integer> other = generation.map(new SplittableRandom(5));
        for (int i = 0; i < 100; i++) {
            one.assign(i, i);
            other.assign(i, i);
        }
        assertThat(loop(one, (map, step, key) -> {})).isEqualTo(loop(other, (map, step, key) -> {}));
    }

    @ParameterizedTest
    @EnumSource
    void keyAndValueNeedAStep(Generation generation) {
        RangeIterator<Integer, Integer> range = filled(generation, 1).range();

        assertThatThrownBy(range::key).isInstanceOf(IllegalStateException.class);
        assertThat(range.next()).isTrue();
        assertThat(range.next()).isFalse();
        assertThatThrownBy(range::value).isInstanceOf(IllegalStateException.class);
    }
}
