package org.maplitmus.maps.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SegmentedHostileKeyTest {

    private final SegmentedMap<Object, Object> map = new SegmentedMap<>(1);

    @Test
    void aHashCodeThatThrowsEndsEveryCallBeforeAnyLock() {
        Object key = new Hostile(() -> true, () -> {
            throw new ArithmeticException("hashCode");
        });

        assertThatThrownBy(() -> map.get(key)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.put(key, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.remove(key)).isInstanceOf(ArithmeticException.class);
        assertFree(0);
    }

    @Test
    void anEqualsThatThrowsLeavesTheMapAsItWas() {
        Object stored = new Hostile(() -> false, () -> 1);
        Object key = new Hostile(
                () -> {
                    throw new ArithmeticException("equals");
                },
                () -> 1);
        map.put(stored, 1);

        assertThatThrownBy(() -> map.get(key)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.put(key, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.remove(key)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.merge(key, 1, (old, added) -> added)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.remove(stored, key)).isInstanceOf(ArithmeticException.class);
        assertThat(map.get(stored)).isEqualTo(1);
        assertFree(1);
    }

    @Test
    void anEqualsOfAValueThatThrowsLeavesAllSegmentsFree() {
        SegmentedMap<Object, Object> wide = new SegmentedMap<>();
        wide.put("a", "value");
        Hostile value = new Hostile(() -> false, () -> 1);
        wide.put("b", value);
        value.answer = () -> {
            wide.put("c" + System.nanoTime(), "a change for each look, until all is locked");
            return false;
        };

        assertThatThrownBy(() -> wide.containsValue("absent"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recursive update");

        for (int key = 0; key < 100; key++) {
            int free = key;
            assertThat(CompletableFuture.supplyAsync(() -> wide.put(free, free)).join())
                    .isNull();
        }
    }

    @Test
    void anEqualsThatUpdatesTheSegmentIsRefused() {
        map.put(new Hostile(() -> false, () -> 1), 1);
        Object key = new Hostile(() -> map.put("inner", 2) == null, () -> 1);

        assertThatThrownBy(() -> map.put(key, 1)).isInstanceOf(IllegalStateException.class);
        assertFree(1);
    }

    @Test
    void aKeyThatEqualsNothingNotEvenItselfIsFoundByIdentity() {
        Object key = new Hostile(() -> false, () -> 1);

        map.put(key, 1);

        assertThat(map.get(key)).isEqualTo(1);
        assertThat(map.put(key, 2)).isEqualTo(1);
        assertThat(map.remove(key)).isEqualTo(2);
        assertFree(0);
    }

    private void assertFree(int size) {
        assertThat(map.size()).isEqualTo(size);
        assertThat(CompletableFuture.supplyAsync(() -> map.put("fresh", 1)).join())
                .isNull();
        assertThat(map.size()).isEqualTo(size + 1);
    }

    /** A key or value that answers as it is told. */
    private static final class Hostile {

        private Supplier<Boolean> answer;
        private final Supplier<Integer> hash;

        Hostile(Supplier<Boolean> answer, Supplier<Integer> hash) {
            this.answer = answer;
            this.hash = hash;
        }

        @Override
        @SuppressWarnings("EqualsWhichDoesntCheckParameterClass")
        public boolean equals(@Nullable Object other) {
            return answer.get();
        }

        @Override
        public int hashCode() {
            return hash.get();
        }
    }
}
