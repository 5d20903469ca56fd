package org.maplitmus.maps.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guarded map at the overlap of two operations, one of which stops in the middle of a key's equals or a function. */
class GuardedTest {

    private static final String WRITES = "fatal error: concurrent map writes";
    private static final String READ = "fatal error: concurrent map read and map write";
    private static final String ITERATION = "fatal error: concurrent map iteration and map write";

    private final Map<Object, Integer> exact = Guarded.exact(new HashMap<>(Map.of("a", 1, "b", 2)));
    private final Map<Object, Integer> seq = Guarded.seq(new HashMap<>(Map.of("a", 1, "b", 2)));

    @ParameterizedTest
    @EnumSource(names = {"SEQ", "EXACT"})
    void whoComesWhileAFunctionComputesIsReportedWithItsStack(Detection mode) throws Throwable {
        Map<Object, Integer> map = Guarded.of(new HashMap<>(Map.of("a", 1, "b", 2)), mode);
        Map.Entry<Object, Integer> entry = map.entrySet().iterator().next();
        Iterator<Object> keys = map.keySet().iterator();
        try (Other writer = Other.inside(computing(map))) {
            assertNamesBoth(() -> map.get("a"), READ);
            assertNamesBoth(() -> map.containsKey("absent"), READ);
            assertNamesBoth(() -> map.values().contains(7), READ);
            assertNamesBoth(entry::getValue, READ);
            assertNamesBoth(() -> map.keySet().toArray(), ITERATION);
            assertNamesBoth(() -> map.forEach((key, value) -> {}), ITERATION);
            assertNamesBoth(keys::next, ITERATION);
            assertNamesBoth(keys::remove, WRITES);
            assertNamesBoth(() -> map.put("new", 1), WRITES);
            assertNamesBoth(() -> map.remove("absent"), WRITES);
            assertNamesBoth(() -> map.entrySet().clear(), WRITES);
            assertNamesBoth(() -> map.putAll(Map.of()), WRITES);
            assertNamesBoth(() -> map.replaceAll((key, value) -> value), WRITES);
            assertNamesBoth(() -> entry.setValue(5), WRITES);
            assertThat(map.size()).isEqualTo(2);
            assertThat(map.keySet().isEmpty()).isFalse();
            writer.finish();
        }
        assertThat(map).containsEntry("a", 99).hasSize(2);
    }

    @Test
    void anExactWriterReportsAReaderThatStoppedInEquals() throws Throwable {
        try (Other reader = Other.inside(other -> exact.get(new ParkingKey(other)))) {
            assertNamesBoth(() -> exact.put("new", 1), READ);
            assertNamesBoth(() -> exact.clear(), READ);
            assertThat(exact.get("a")).isEqualTo(1);
            reader.finish();
        }
        exact.put("new", 1);
    }

    @Test
    void anExactWriterReportsAnIteratorThatStoppedInItsStep() throws Throwable {
        ParkingMap parking = new ParkingMap();
        Map<Object, Integer> map = Guarded.exact(parking);
        try (Other iterator = Other.inside(other -> {
            parking.other = other;
            map.keySet().iterator().next();
        })) {
            assertNamesBoth(() -> map.put("new", 1), ITERATION);
            iterator.finish();
        }
    }

    @Test
    void aSequenceReaderReportsAWriteThatCameAndWent() throws Throwable {
        try (Other reader = Other.inside(other -> seq.get(new ParkingKey(other)))) {
            seq.put("new", 1);

            assertThatThrownBy(reader::finish).isInstanceOfSatisfying(FatalError.class, report -> {
                assertThat(report.goText()).isEqualTo(READ);
                assertThat(report.otherThread()).contains(ThreadName.of(Thread.currentThread()));
            });
        }
    }

    @Test
    void anExceptionThatMayComeOfAnOverlapGoesIntoTheReport() throws Throwable {
        IllegalStateException damage = new IllegalStateException("index out of a table that was replaced");
        try (Other reader = Other.inside(other -> seq.get(new ParkingKey(other, damage)))) {
            seq.put("new", 1);

            assertThatThrownBy(reader::finish).isInstanceOf(FatalError.class).hasSuppressedException(damage);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SEQ", "EXACT"})
    void anExceptionWithoutAnOverlapPassesAndGivesTheWindowBack(Detection mode) throws Throwable {
        Map<Object, Integer> map = Guarded.of(new TreeMap<>(Map.of("a", 1)), mode);

        assertThatThrownBy(() -> map.get(5)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> map.put(5, 5)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> map.compute("a", (key, value) -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);

        try (Other writer = Other.inside(computing(map))) {
            writer.finish();
        }
        assertThat(map.get("a")).isEqualTo(99);
    }

    @ParameterizedTest
    @EnumSource(names = {"SEQ", "EXACT"})
    void aFunctionMayCallTheMapItComputesFor(Detection mode) {
        Map<Object, Integer> map = Guarded.of(new HashMap<>(Map.of("a", 1, "b", 2)), mode);

        map.compute("a", (key, value) -> {
            map.replace("b", 7);
            return map.getOrDefault("b", 0) + map.keySet().size();
        });
        map.forEach((key, value) -> map.put(key, value + 1));

        assertThat(map).containsEntry("a", 10).containsEntry("b", 8);
        assertThatThrownBy(() -> map.keySet().forEach(key -> map.put(key + "'", 1)))
                .isInstanceOf(ConcurrentModificationException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"SEQ", "EXACT"})
    void threadsThatTakeALockAreNotReported(Detection mode) throws Throwable {
        Map<Object, Integer> map = Guarded.of(new HashMap<>(), mode);
        Consumer<Other> counting = other -> {
            other.park();
            for (int i = 0; i < 20_000; i++) {
                synchronized (map) {
                    map.merge("count", 1, Integer::sum);
                }
            }
        };
        try (Other first = Other.inside(counting);
                Other second = Other.inside(counting)) {
            first.release();
            second.finish();
            first.finish();
        }

        assertThat(map).containsEntry("count", 40_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFF", "GO"})
    void otherModesGuardNothing(Detection mode) {
        assertThatThrownBy(() -> Guarded.of(new HashMap<>(), mode)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Consumer<Other> computing(Map<Object, Integer> map) {
        return other -> map.compute("a", (key, value) -> {
            other.park();
            return 99;
        });
    }

    private static void assertNamesBoth(ThrowingCallable call, String goText) {
        FatalError report = catchThrowableOfType(FatalError.class, call);
        assertThat(report.goText()).isEqualTo(goText);
        assertThat(report).hasMessageStartingWith(goText + "\nmap Guarded ");
        assertThat(report.detectingThread()).isEqualTo(ThreadName.of(Thread.currentThread()));
        assertThat(report.otherThread()).get().extracting(ThreadName::name).isEqualTo(Other.NAME);
        assertThat(Objects.requireNonNull(report.getCause()).getStackTrace())
                .extracting(frame -> frame.getClassName() + "." + frame.getMethodName())
                .contains(Other.class.getName() + ".park");
    }

    /** Equal to "a", which it says, or throws, only after it has stopped. */
    private static final class ParkingKey {

        private final Other other;
        private final @Nullable RuntimeException thrown;

        ParkingKey(Other other) {
            this(other, null);
        }

        ParkingKey(Other other, @Nullable RuntimeException thrown) {
            this.other = other;
            this.thrown = thrown;
        }

        @Override
        public int hashCode() {
            return "a".hashCode();
        }

        @Override
        public boolean equals(@Nullable Object key) {
            other.park();
            if (thrown != null) {
                throw thrown;
            }
            return "a".equals(key);
        }
    }

    /** A map of one entry, which stops in each step of an iteration. */
    private static final class ParkingMap extends AbstractMap<Object, Integer> {

        private @Nullable Other other;

        @Override
        public Set<Map.Entry<Object, Integer>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<Object, Integer>> iterator() {
                    return Stream.of("a").map(this::entry).iterator();
                }

                private Map.Entry<Object, Integer> entry(String key) {
                    Objects.requireNonNull(other).park();
                    return Map.entry(key, 1);
                }

                @Override
                public int size() {
                    return 1;
                }
            };
        }
    }
}
