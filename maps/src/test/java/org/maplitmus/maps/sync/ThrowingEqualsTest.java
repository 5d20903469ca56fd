package org.maplitmus.maps.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An equals that throws keeps no lock: another thread writes to the same place afterwards.
 *
 * <p>Go 1.24.4 and 1.27.3 fail it: a CompareAndDelete that compares what cannot be compared panics and leaves the level
 * locked.
 */
@Timeout(60)
class ThrowingEqualsTest {

    /** Throws when it is compared with another of its kind. */
    private static final class Uncomparable {

        @Override
        @SuppressWarnings("EqualsWhichDoesntCheckParameterClass")
        public boolean equals(@Nullable Object other) {
            throw new UnsupportedOperationException("comparing uncomparable type");
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** An operation that calls the equals of its last argument. */
    enum Comparing {
        COMPARE_AND_SWAP {
            @Override
            void with(GoSyncMap<Object, Object> map, Object key, Object old) {
                map.compareAndSwap(key, old, 2);
            }
        },
        COMPARE_AND_DELETE {
            @Override
            void with(GoSyncMap<Object, Object> map, Object key, Object old) {
                map.compareAndDelete(key, old);
            }
        };

        abstract void with(GoSyncMap<Object, Object> map, Object key, Object old);
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(Generation.values())
                .flatMap(generation ->
                        Stream.of(Comparing.values()).map(comparing -> Arguments.of(generation, comparing)));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void aComparedValueThatThrowsLeavesThePlaceToOthers(Generation generation, Comparing comparing) {
        GoSyncMap<Object, Object> map = generation.empty();
        map.store("key", new Uncomparable());

        assertThatThrownBy(() -> comparing.with(map, "key", new Uncomparable()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertAnotherThreadCan(map, other -> {
            other.store("key", 3);
            other.store("new", 4);
            other.clear();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aComparedKeyThatThrowsLeavesThePlaceToOthers(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        map.store(1, "a key with the same hash code");
        Uncomparable key = new Uncomparable();

        assertThatThrownBy(() -> map.store(key, 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.loadOrStore(key, 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.loadAndDelete(key)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(map.load(1).loaded()).isTrue();
        assertAnotherThreadCan(map, other -> {
            other.store(1, 3);
            other.store(2, 4);
            other.delete(1);
        });
    }

    /** A key whose equals writes to the map would wait for its own thread, or change a table that is searched. */
    @ParameterizedTest
    @EnumSource
    void aKeyThatWritesWhenItIsComparedIsTold(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        map.store(1, "a key with the same hash code");
        Object writing = new Object() {
            @Override
            @SuppressWarnings("EqualsWhichDoesntCheckParameterClass")
            public boolean equals(@Nullable Object other) {
                map.store(1, "from within");
                return false;
            }

            @Override
            public int hashCode() {
                return 1;
            }
        };

        assertThatThrownBy(() -> map.store(writing, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recursive update");
        assertAnotherThreadCan(map, other -> other.store(2, 4));
    }

    private static void assertAnotherThreadCan(
            GoSyncMap<Object, Object> map, Consumer<GoSyncMap<Object, Object>> write) {
        CompletableFuture<@Nullable Void> other =
                CompletableFuture.runAsync(() -> write.accept(map), command -> new Thread(command).start());
        assertThat(other.orTimeout(10, TimeUnit.SECONDS)).succeedsWithin(20, TimeUnit.SECONDS);
    }
}
