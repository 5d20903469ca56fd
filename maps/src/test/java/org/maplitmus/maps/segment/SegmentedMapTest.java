package org.maplitmus.maps.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentedMapTest {

    private final SegmentedMap<String, Integer> map = filled();

    private static SegmentedMap<String, Integer> filled() {
        SegmentedMap<String, Integer> map = new SegmentedMap<>();
        map.putAll(Map.of("a", 1, "b", 2));
        return map;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16, 100, 65_536, Integer.MAX_VALUE})
    void anyNumberOfSegmentsHoldsTheSameMappings(int concurrencyLevel) {
        SegmentedMap<Integer, Integer> segmented = new SegmentedMap<>(concurrencyLevel);
        for (int key = -500; key < 500; key++) {
            segmented.put(key, key);
        }

        assertThat(segmented).hasSize(1_000).containsEntry(-500, -500).containsEntry(499, 499);
        assertThat(segmented.keySet().stream().distinct()).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void thereIsAtLeastOneSegment(int concurrencyLevel) {
        assertThatThrownBy(() -> new SegmentedMap<>(concurrencyLevel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(concurrencyLevel));
    }

    @ParameterizedTest
    @MethodSource("callsWithNull")
    void nullIsRefusedAndChangesNothing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class);
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    static List<ThrowingCallable> callsWithNull() {
        SegmentedMap<String, Integer> map = filled();
        return List.of(
                () -> map.get(null),
                () -> map.containsKey(null),
                () -> map.containsValue(null),
                () -> map.put(null, 1),
                () -> map.put("a", null),
                () -> map.putIfAbsent("a", null),
                () -> map.remove(null),
                () -> map.remove(null, 1),
                () -> map.replace("a", null),
                () -> map.replace("a", null, 1),
                () -> map.replace("a", 1, null),
                () -> map.computeIfAbsent("a", null),
                () -> map.computeIfPresent("x", null),
                () -> map.compute("x", null),
                () -> map.merge("x", 1, null),
                () -> map.merge("x", null, Integer::sum));
    }

    @Test
    @SuppressWarnings("NullAway")
    void noMappingHasNullSoNoneIsRemoved() {
        assertThat(map.remove("a", null)).isFalse();
        assertThat(map.entrySet().contains(entry("a", null))).isFalse();
        assertThat(map.entrySet().remove(entry(null, 1))).isFalse();
        assertThat(map).hasSize(2);
    }

    @Test
    void anAbsentKeyIsNeitherReplacedNorRemovedNorComputedIfPresent() {
        assertThat(map.replace("x", 9)).isNull();
        assertThat(map.replace("x", 1, 9)).isFalse();
        assertThat(map.remove("x")).isNull();
        assertThat(map.remove("x", 1)).isFalse();
        assertThat(map.computeIfPresent("x", (key, value) -> 9)).isNull();
        assertThat(map).containsOnly(entry("a", 1), entry("b", 2));
    }

    @Test
    void aConditionalUpdateComparesByEquals() {
        SegmentedMap<String, List<Integer>> lists = new SegmentedMap<>();
        lists.put("a", new ArrayList<>(List.of(1)));

        assertThat(lists.replace("a", List.of(2), List.of(3))).isFalse();
        assertThat(lists.replace("a", List.of(1), List.of(3))).isTrue();
        assertThat(lists.remove("a", List.of(1))).isFalse();
        assertThat(lists.remove("a", List.of(3))).isTrue();
        assertThat(lists).isEmpty();
    }

    @Test
    void viewsAreLive() {
        var keys = map.keySet();
        var values = map.values();

        map.put("c", 3);
        keys.remove("a");
        values.remove(2);

        assertThat(map).containsExactly(entry("c", 3));
        assertThat(keys.contains("c")).isTrue();
        assertThat(map.entrySet()).hasSize(1);
    }

    @Test
    void anEntryWritesThroughAndItsIteratorStillRemovesIt() {
        Iterator<Map.Entry<String, Integer>> entries = map.entrySet().iterator();
        Map.Entry<String, Integer> first = entries.next();

        assertThat(first.setValue(99)).isIn(1, 2);
        assertThat(map).containsEntry(first.getKey(), 99);

        entries.remove();
        assertThat(map).doesNotContainKey(first.getKey());
    }

    @Test
    void anEntryDoesNotBringARemovedKeyBack() {
        Map.Entry<String, Integer> first = map.entrySet().iterator().next();
        map.clear();

        first.setValue(99);

        assertThat(map).isEmpty();
    }

    @Test
    void theIteratorOfValuesSparesAKeyThatHasANewValue() {
        Iterator<Integer> values = map.values().iterator();
        Iterator<String> keys = map.keySet().iterator();
        values.next();
        String first = keys.next();
        map.put(first, 99);

        values.remove();
        assertThat(map).containsEntry(first, 99);

        keys.remove();
        assertThat(map).doesNotContainKey(first);
        assertThatThrownBy(keys::remove).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPredicateSeesEachMappingAndItsChoiceIsRemoved() {
        map.put("c", 3);

        assertThat(map.values().removeIf(value -> value == 2)).isTrue();
        assertThat(map.entrySet().removeIf(entry -> entry.getKey().equals("a"))).isTrue();
        assertThat(map.keySet().removeIf(key -> key.equals("x"))).isFalse();

        assertThat(map).containsExactly(entry("c", 3));
    }

    @Test
    void anIteratorOverNothingEndsAndSaysSo() {
        Iterator<String> keys = new SegmentedMap<String, Integer>().keySet().iterator();

        assertThat(keys).isExhausted();
        assertThatThrownBy(keys::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(keys::remove).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatHasNextAnnouncedIsHandedOutThoughItIsRemoved() {
        Iterator<String> keys = map.keySet().iterator();
        map.clear();

        assertThat(keys.next()).isIn("a", "b");
    }

    @Test
    void noSpliteratorClaimsASizeThatMayChange() {
        assertThat(List.of(
                        map.keySet().spliterator(),
                        map.values().spliterator(),
                        map.entrySet().spliterator()))
                .allMatch(spliterator -> !spliterator.hasCharacteristics(Spliterator.SIZED)
                        && spliterator.hasCharacteristics(Spliterator.CONCURRENT));
    }

    @Test
    void noOperationOnOneKeyIsLeftToANonAtomicDefault() {
        assertThat(Arrays.stream(SegmentedMap.class.getMethods())
                        .filter(method -> method.getName().startsWith("compute")
                                || method.getName().startsWith("replace")
                                || List.of("merge", "putIfAbsent").contains(method.getName()))
                        .filter(method -> !method.getName().equals("replaceAll"))
                        .filter(method -> !method.isBridge()))
                .hasSize(7)
                .allMatch(method -> method.getDeclaringClass() == SegmentedMap.class);
    }

    @Test
    void equalMapsAreEqualInBothDirections() {
        SegmentedMap<String, Integer> other = new SegmentedMap<>(1);
        other.putAll(map);

        assertThat(map).isEqualTo(other).hasSameHashCodeAs(other).isEqualTo(Map.of("a", 1, "b", 2));
        other.put("b", 3);
        assertThat(map).isNotEqualTo(other);
    }
}
