package org.maplitmus.runner.alone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.collect.Difference;

class RecordedCallsTest {

    @Test
    void whatACallLeavesIsComparedEvenIfItsReplyIsTheSame() {
        assertThat(words(new MapContractTest.Eager<>(), map -> map.replace(1, 2)))
                .isEqualTo("replace(1, 2) left {1=2}, and HashMap leaves {}");
    }

    @Test
    void callsOfViewsAreNamedByTheirWay() {
        Map<Integer, Integer> filled = new HashMap<>(Map.of(2, 2));

        assertThat(words(filled, map -> new AtomicBoolean().set(map.keySet().contains(2))))
                .isEqualTo("keySet() left {2=2}, and HashMap leaves {}");
        assertThat(words(
                        new HashMap<>(),
                        map -> new AtomicBoolean().set(map.entrySet().iterator().hasNext())))
                .isEqualTo("no difference");
    }

    @Test
    void theOrderOfKeysIsEachMapsOwn() {
        assertThat(words(new TreeMap<>((one, other) -> (Integer) other - (Integer) one), map -> {
                    map.put(1, 1);
                    map.put(2, 2);
                    map.keySet().iterator().next();
                }))
                .isEqualTo("no difference");
    }

    @Test
    void anExceptionOfTheMapStaysOne() {
        RecordedCalls calls = new RecordedCalls(new MapContractTest.Faulty<>());

        assertThatThrownBy(() -> map(calls).merge(1, 1, Integer::sum)).isInstanceOf(NullPointerException.class);
        RecordedCalls reference = new RecordedCalls(new LinkedHashMap<>());
        map(reference).merge(1, 1, Integer::sum);

        assertThat(calls.differenceTo(reference).map(Difference::words))
                .hasValue("merge(1, 1, a function) threw NullPointerException, and HashMap returns 1");
    }

    private static String words(Map<?, ?> map, Consumer<Map<Integer, Integer>> scenario) {
        RecordedCalls ours = new RecordedCalls(map);
        RecordedCalls reference = new RecordedCalls(new HashMap<>());
        scenario.accept(map(ours));
        scenario.accept(map(reference));
        return ours.differenceTo(reference).map(Difference::words).orElse("no difference");
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, Integer> map(RecordedCalls calls) {
        return (Map<Integer, Integer>) calls.view();
    }
}
