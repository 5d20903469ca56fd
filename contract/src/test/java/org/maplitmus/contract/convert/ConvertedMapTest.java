package org.maplitmus.contract.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConvertedMapTest {

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<Integer, Integer> map = ConvertedMap.of(strings, Form.STRINGS, Form.INTEGERS);

    @Test
    void theMapBehindHasStrings() {
        map.put(1, 10);
        map.putAll(Map.of(2, 20));
        map.computeIfAbsent(3, key -> key * 10);
        map.merge(3, 1, Integer::sum);

        assertThat(strings).containsExactly(Map.entry("1", 10), Map.entry("2", 20), Map.entry("3", 31));
        assertThat(map).isEqualTo(Map.of(1, 10, 2, 20, 3, 31)).hasToString(strings.toString());
        assertThat(map.remove(1, 11)).isFalse();
        assertThat(map.remove(1)).isEqualTo(10);
    }

    @Test
    void viewsAndEntriesWriteThrough() {
        map.putAll(Map.of(1, 10, 2, 20, 3, 30));

        assertThat(map.keySet().remove(1)).isTrue();
        map.values().removeIf(value -> value == 20);
        map.entrySet().iterator().next().setValue(31);

        assertThat(strings).containsExactly(Map.entry("3", 31));
        assertThat(map.keySet()).containsExactly(3);
        assertThat(map.entrySet()).isEqualTo(Map.of(3, 31).entrySet());
    }

    @Test
    void stringsStayApartFromNumbers() {
        Map<Object, Integer> mixed = ConvertedMap.of(strings, Form.STRINGS, Form.INTEGERS);
        mixed.put("1", 10);
        mixed.put(1, 20);
        mixed.put("", 30);

        assertThat(mixed).containsEntry("1", 10).containsEntry(1, 20).containsEntry("", 30);
        assertThat(mixed.keySet()).containsExactly("1", 1, "");
        assertThat(strings).containsKey("");
    }

    @Test
    void longsAreIntegersToScenarios() {
        Map<Long, Long> longs = new LinkedHashMap<>();
        Map<Integer, Integer> seen = ConvertedMap.of(longs, Form.LONGS, Form.LONGS);

        assertThat(seen.put(1, 2)).isNull();
        assertThat(seen.replace(1, 2, 3)).isTrue();
        assertThat(longs).containsExactly(Map.entry(1L, 3L));
        assertThat(seen.values()).containsExactly(3);
    }
}
