package org.maplitmus.maps.failfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainedTableTest {

    @Test
    void doublesWhenMoreThanThreeQuartersFull() {
        ChainedTable<Integer, Integer> table = new ChainedTable<>();

        IntStream.range(0, 12).forEach(key -> table.insert(key, key));
        assertThat(table.capacity()).isEqualTo(16);

        table.insert(12, 12);
        assertThat(table.capacity()).isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1 << 20})
    void holdsWhatAHashMapHolds(int distinctHashes) {
        Random random = new Random(42);
        Map<Key, Integer> expected = new HashMap<>();
        Map<Key, Integer> actual = new FailFastMap<>();

        for (int step = 0; step < 5_000; step++) {
            Key key = new Key(random.nextInt(400), distinctHashes);
            int value = step;
            if (random.nextInt(3) == 0) {
                assertThat(actual.remove(key)).isEqualTo(expected.remove(key));
            } else {
                assertThat(actual.put(key, value)).isEqualTo(expected.put(key, value));
            }
        }

        assertThat(actual).isEqualTo(expected);
        assertThat(expected).isEqualTo(actual).hasSizeGreaterThan(100);
    }

    /** A key that shares its hash code with every key whose number is the same modulo {@code distinctHashes}. */
    private record Key(int number, int distinctHashes) {

        @Override
        public int hashCode() {
            return number % distinctHashes;
        }
    }
}
