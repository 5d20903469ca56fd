package org.maplitmus.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maplitmus.maps.EveryMap.held;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Removals through the views of every map tell the truth, and what goes over a view says no more than it knows. */
class ViewsTest {

    private static final int MANY = 5_000;

    /** A set that is told what to answer when it is asked for an element. */
    private static final class Asked extends HashSet<Object> {

        private static final long serialVersionUID = 1;

        private final transient Predicate<Object> answer;

        Asked(Collection<?> elements, Predicate<Object> answer) {
            super(elements);
            this.answer = answer;
        }

        @Override
        public boolean contains(Object element) {
            return answer.test(element);
        }
    }

    static Stream<EveryMap> weaklyConsistent() {
        return Stream.of(EveryMap.values()).filter(kind -> kind.walk == EveryMap.Walk.WEAKLY_CONSISTENT);
    }

    @ParameterizedTest
    @EnumSource
    void aRemovalAnswersWhetherItHasRemovedSomething(EveryMap kind) {
        Map<Object, Integer> map = filled(kind, 6);

        assertThat(map.keySet().removeIf(key -> key.equals(0))).isTrue();
        assertThat(map.values().removeIf(value -> value == 1)).isTrue();
        assertThat(map.entrySet().removeIf(entry -> entry.getKey().equals(2))).isTrue();
        assertThat(map.values().remove(held(3))).isTrue();
        assertThat(map.keySet().removeAll(List.of(4, 7))).isTrue();
        assertThat(map).isEqualTo(Map.of(5, 5));
        assertThat(map.keySet().removeIf(key -> key.equals(0))).isFalse();
        assertThat(map.values().remove(held(1))).isFalse();
        assertThat(map.values().removeAll(Set.of(2))).isFalse();
        assertThat(map.values().retainAll(Set.of(5))).isFalse();
        assertThat(map.entrySet().retainAll(Set.of())).isTrue();
        assertThat(map).isEmpty();
    }

    /** The predicate does what another thread may do after it has spoken. */
    @ParameterizedTest
    @MethodSource("weaklyConsistent")
    void whoIsLateHasRemovedNothing(EveryMap kind) {
        Map<Object, Integer> map = filled(kind, 3);

        assertThat(map.keySet().removeIf(key -> map.remove(key) != null)).isFalse();
        map.put(1, held(1));
        assertThat(map.values().removeIf(value -> map.remove(value) != null)).isFalse();
        map.put(1, held(1));
        assertThat(map.entrySet().removeIf(entry -> map.remove(entry.getKey()) != null))
                .isFalse();
        map.put(1, held(1));
        assertThat(map.keySet().retainAll(new Asked(Set.of(), key -> map.remove(key) == null)))
                .isFalse();
        map.put(1, held(1));
        assertThat(map.values().removeAll(new Asked(Set.of(), key -> map.remove(key) != null)))
                .isFalse();
        assertThat(map).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("weaklyConsistent")
    void aValueThatIsNewWasNotRemoved(EveryMap kind) {
        Map<Object, Integer> map = filled(kind, 1);

        assertThat(map.values().removeIf(value -> map.put(0, held(5)) != null)).isFalse();
        assertThat(map.entrySet().removeIf(entry -> map.put(0, held(6)) != null))
                .isFalse();
        assertThat(map).isEqualTo(Map.of(0, 6));
        assertThat(map.keySet().removeIf(key -> map.put(0, held(7)) != null)).isTrue();
        assertThat(map).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("weaklyConsistent")
    void twoKeysAreRemovedWithoutAWalk(EveryMap kind) {
        Map<Object, Integer> map = filled(kind, MANY);
        List<Object> asked = new ArrayList<>();

        assertThat(map.keySet().removeAll(new Asked(Set.of(1, 2), asked::add))).isTrue();

        assertThat(asked).isEmpty();
        assertThat(map).hasSize(MANY - 2).doesNotContainKeys(1, 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"BIN", "PADDED_BIN", "SEGMENTED", "ONE_SEGMENT"})
    void twoKeysAreAskedForRatherThanManyRemoved(EveryMap kind) {
        Map<Object, Integer> map = filled(kind, 2);
        Set<Object> many = Set.copyOf(IntStream.range(1, MANY).boxed().toList());
        List<Object> asked = new ArrayList<>();

        assertThat(map.keySet().removeAll(new Asked(many, key -> asked.add(key) && many.contains(key))))
                .isTrue();

        assertThat(asked).containsExactlyInAnyOrder(0, 1);
        assertThat(map).containsOnlyKeys(0);
    }

    @ParameterizedTest
    @EnumSource
    void aViewRemovesWhatAnotherShows(EveryMap kind) {
        Map<Object, Integer> map = filled(kind, 10);

        assertThat(map.keySet().removeAll(map.values())).isTrue();
        assertThat(map).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("weaklyConsistent")
    void nothingIsNoCollection(EveryMap kind) {
        Map<Object, Integer> map = kind.make();

        assertThatThrownBy(() -> map.keySet().removeAll(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> map.values().removeAll(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> map.keySet().retainAll(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> map.values().retainAll(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> map.entrySet().removeIf(null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @MethodSource("weaklyConsistent")
    void aSpliteratorSaysNoSizeThatMayChange(EveryMap kind) {
        Map<Object, Integer> map = filled(kind, 100);

        assertThat(spliterators(map)).allSatisfy(spliterator -> {
            assertThat(spliterator.hasCharacteristics(Spliterator.CONCURRENT | Spliterator.NONNULL))
                    .isTrue();
            assertThat(spliterator.hasCharacteristics(Spliterator.SIZED)).isFalse();
            assertThat(spliterator.estimateSize()).isIn(100L, Long.MAX_VALUE);
        });
        assertThat(map.keySet().spliterator().hasCharacteristics(Spliterator.DISTINCT))
                .isTrue();
        assertThat(map.values().spliterator().hasCharacteristics(Spliterator.DISTINCT))
                .isFalse();
    }

    private static List<Spliterator<?>> spliterators(Map<Object, Integer> map) {
        return List.of(
                map.keySet().spliterator(),
                map.values().spliterator(),
                map.entrySet().spliterator());
    }

    @ParameterizedTest
    @MethodSource("weaklyConsistent")
    void aStreamMeetsWhatStaysWhileOthersComeAndGo(EveryMap kind) {
        Map<Object, Integer> map = filled(kind, 10);

        Object[] met = map.keySet().stream()
                .peek(key -> map.put("more " + map.size(), held(1)))
                .peek(key -> map.remove(9))
                .toArray();

        assertThat(met).contains(0, 1, 2, 3, 4, 5, 6, 7, 8).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("weaklyConsistent")
    void theHalvesOfASpliteratorMeetEachKeyOnce(EveryMap kind) {
        Map<Object, Integer> map = filled(kind, MANY);
        List<Object> met = new ArrayList<>();

        Spliterator<Object> rest = map.keySet().spliterator();
        Spliterator<Object> half = rest.trySplit();

        assertThat(half).isNotNull();
        half.forEachRemaining(met::add);
        assertThat(met).isNotEmpty().hasSizeLessThan(MANY);
        rest.forEachRemaining(met::add);
        assertThat(met).containsExactlyInAnyOrderElementsOf(map.keySet());
    }

    private static Map<Object, Integer> filled(EveryMap kind, int size) {
        Map<Object, Integer> map = kind.make();
        IntStream.range(0, size).forEach(key -> map.put(key, held(key)));
        return map;
    }
}
