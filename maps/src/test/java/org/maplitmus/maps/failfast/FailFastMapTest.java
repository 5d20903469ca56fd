package org.maplitmus.maps.failfast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailFastMapTest {

    private final FailFastMap<String, Integer> map = new FailFastMap<>(Map.of("a", 1, "b", 2, "c", 3));

    @ParameterizedTest
    @MethodSource("views")
    void aLoopThatAddsIsStopped(Function<Map<String, Integer>, Collection<?>> view) {
        assertThat(loop(map, view, m -> m.put("new", 4))).isInstanceOf(ConcurrentModificationException.class);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aLoopThatRemovesIsStopped(Function<Map<String, Integer>, Collection<?>> view) {
        assertThat(loop(map, view, m -> m.remove("c"))).isInstanceOf(ConcurrentModificationException.class);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aLoopThatClearsIsStopped(Function<Map<String, Integer>, Collection<?>> view) {
        assertThat(loop(map, view, Map::clear)).isInstanceOf(ConcurrentModificationException.class);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aLoopThatUpdatesPresentKeysGoesOn(Function<Map<String, Integer>, Collection<?>> view) {
        assertThat(loop(map, view, m -> m.put("a", 99))).isNull();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aMapThatDoesNotFailFastIsNotStopped(Function<Map<String, Integer>, Collection<?>> view) {
        assertThat(loop(new ConcurrentHashMap<>(map), view, m -> m.put("new", 4)))
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("views")
    void removalThroughTheIteratorIsItsOwn(Function<Map<String, Integer>, Collection<?>> view) {
        Iterator<?> iterator = view.apply(map).iterator();
        while (iterator.hasNext()) {
            iterator.next();
            iterator.remove();
        }

        assertThat(map).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void removalAfterAForeignChangeIsStopped(Function<Map<String, Integer>, Collection<?>> view) {
        Iterator<?> iterator = view.apply(map).iterator();
        iterator.next();
        map.put("new", 4);

        assertThatThrownBy(iterator::remove).isInstanceOf(ConcurrentModificationException.class);
    }

    @ParameterizedTest
    @MethodSource("views")
    void forEachReportsAChangeAtItsLastElement(Function<Map<String, Integer>, Collection<?>> view) {
        map.keySet().retainAll(List.of("a"));

        assertThatThrownBy(() -> view.apply(map).forEach(element -> map.put("new", 4)))
                .isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void theMessageNamesBothCountsAndTheirDifference() {
        Iterator<String> keys = map.keySet().iterator();
        map.put("d", 4);
        map.remove("d");

        assertThatThrownBy(keys::next)
                .isInstanceOf(ConcurrentModificationException.class)
                .hasMessage("expected modCount 3 but it is 5: structural changes since then: 2");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionThatAddsAMappingIsStopped(Consumer<FailFastMap<String, Integer>> operation) {
        assertThatThrownBy(() -> operation.accept(map)).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void theResultOfAFunctionThatAddsAMappingIsNotStored() {
        assertThatThrownBy(() -> map.computeIfAbsent("d", key -> addTo(map)))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThat(map).containsOnlyKeys("a", "b", "c", "new");
    }

    @Test
    void clearingAnEmptyMapChangesNothing() {
        FailFastMap<String, Integer> empty = new FailFastMap<>();

        empty.clear();

        assertThat(empty.modCount.current()).isZero();
    }

    private static @Nullable Throwable loop(
            Map<String, Integer> map,
            Function<Map<String, Integer>, Collection<?>> view,
            Consumer<Map<String, Integer>> change) {
        return catchThrowable(() -> {
            for (Object ignored : view.apply(map)) {
                change.accept(map);
            }
        });
    }

    private static List<Named<Function<Map<String, Integer>, Collection<?>>>> views() {
        return List.of(
                Named.of("keySet", Map::keySet), Named.of("values", Map::values), Named.of("entrySet", Map::entrySet));
    }

    private static List<Named<Consumer<FailFastMap<String, Integer>>>> functions() {
        return List.of(
                Named.of("forEach", map -> map.forEach((key, value) -> addTo(map))),
                Named.of("replaceAll", map -> map.replaceAll((key, value) -> addTo(map))),
                Named.of("computeIfAbsent", map -> map.computeIfAbsent("d", key -> addTo(map))),
                Named.of("computeIfPresent", map -> map.computeIfPresent("a", (key, value) -> addTo(map))),
                Named.of("compute", map -> map.compute("a", (key, value) -> addTo(map))),
                Named.of("merge", map -> map.merge("a", 1, (old, value) -> addTo(map))));
    }

    private static int addTo(Map<String, Integer> map) {
        map.put("new", 4);
        return 99;
    }
}
