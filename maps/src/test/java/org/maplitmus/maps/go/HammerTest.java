package org.maplitmus.maps.go;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.go.FlatSwissMap.Growth;

/**
 * Threads that misuse a map with every operation end by themselves, with results or with the fatal error and nothing
 * else.
 *
 * <p>The system property {@code hammer.seconds} says how long it takes in all for one implementation.
 */
class HammerTest {

    private static final double SECONDS = Double.parseDouble(System.getProperty("hammer.seconds", "5"));
    private static final List<Integer> THREADS = List.of(2, 8);
    private static final long PATIENCE_MILLIS = 20_000;

    /** Makes an empty map that watches for misuse as a mode says. */
    private interface Maker {

        BuiltinMap<@Nullable Object, Integer> make(Detection mode);
    }

    private static final Map<String, Maker> MAKERS = Map.of(
            "GoMap", GoMap::new,
            "SwissMap", SwissMap::new,
            "FlatSwissMap", FlatSwissMap::new,
            "FlatSwissMap-compact", mode -> new FlatSwissMap<>(mode, Growth.COMPACT));

    static Stream<Arguments> hammers() {
        return MAKERS.keySet().stream().sorted().flatMap(HammerTest::hammersOf);
    }

    private static Stream<Arguments> hammersOf(String name) {
        return Stream.of(Detection.values())
                .flatMap(mode -> THREADS.stream().map(threads -> Arguments.of(name, mode, threads)));
    }

    @ParameterizedTest
    @MethodSource("hammers")
    void everyThreadEndsByItselfWithResultsOrTheFatalError(String name, Detection mode, int threads)
            throws InterruptedException {
        long millis = (long) (1_000 * SECONDS / (Detection.values().length * THREADS.size()));
        Maker maker = requireNonNull(MAKERS.get(name));
        Hammer hammer = new Hammer(() -> maker.make(mode), millis);

        assertThat(hammer.run(threads)).isZero();
        assertThat(hammer.surprises).isEmpty();
    }

    @Test
    void aThreadThatMeetsAnythingElseIsReported() throws InterruptedException {
        Hammer hammer =
                new Hammer(() -> new Broken(() -> List.<Integer>of().iterator().next()), 50);

        assertThat(hammer.run(2)).isZero();
        assertThat(hammer.surprises).hasOnlyElementsOfType(NoSuchElementException.class);
    }

    @Test
    void aThreadThatDoesNotEndIsReported() throws InterruptedException {
        Hammer hammer = new Hammer(() -> new Broken(HammerTest::sleepForEver), 50);
        hammer.patience = 200;

        assertThat(hammer.run(2)).isEqualTo(2);
    }

    private static Integer sleepForEver() {
        try {
            Thread.sleep(Long.MAX_VALUE);
            return 0;
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    /** Threads that share one map after another, as a map that has reported misuse may report it for ever. */
    private static final class Hammer {

        private static final int OPERATIONS_PER_MAP = 20_000;

        final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
        long patience = PATIENCE_MILLIS;
        private final Supplier<BuiltinMap<@Nullable Object, Integer>> factory;
        private final long millis;
        private volatile BuiltinMap<@Nullable Object, Integer> shared;

        Hammer(Supplier<BuiltinMap<@Nullable Object, Integer>> factory, long millis) {
            this.factory = factory;
            this.millis = millis;
            this.shared = factory.get();
        }

        /** How many threads had to be stopped. */
        int run(int threads) throws InterruptedException {
            long end = System.nanoTime() + millis * 1_000_000;
            List<Thread> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Thread thread = new Thread(() -> strikeUntil(end));
                thread.setDaemon(true);
                thread.start();
                running.add(thread);
            }
            int stopped = 0;
            for (Thread thread : running) {
                thread.join(millis + patience);
                stopped += thread.isAlive() ? 1 : 0;
                thread.interrupt();
            }
            return stopped;
        }

        private void strikeUntil(long end) {
            try {
                for (int i = 1; System.nanoTime() < end; i++) {
                    strikeOrReport();
                    if (i % OPERATIONS_PER_MAP == 0) {
                        shared = factory.get();
                    }
                }
            } catch (Throwable surprise) {
                surprises.add(surprise);
            }
        }

        private void strikeOrReport() {
            try {
                strike(shared, ThreadLocalRandom.current());
            } catch (FatalError reported) {
                if (ThreadLocalRandom.current().nextInt(50) == 0) {
                    shared = factory.get();
                }
            }
        }

        @SuppressWarnings("NullAway") // null is a key here
        private static void strike(BuiltinMap<@Nullable Object, Integer> map, ThreadLocalRandom random) {
            Object key = key(random);
            switch (random.nextInt(40)) {
                case 0 -> iterate(map);
                case 1 -> assertThat(map.asMap().containsKey(key)).isIn(true, false);
                case 2 -> assertThat(map.len()).isNotNegative();
                case 3 -> {
                    if (random.nextInt(100) == 0) {
                        map.clear();
                    }
                }
                case 4, 5, 6, 7, 8, 9, 10, 11, 12 -> map.get(key);
                case 13, 14, 15, 16, 17, 18, 19, 20, 21, 22 -> map.delete(key);
                default -> map.assign(key, 1);
            }
        }

        private static @Nullable Object key(ThreadLocalRandom random) {
            int draw = random.nextInt(100);
            if (draw == 0) {
                return Double.NaN;
            }
            return draw == 1 ? null : random.nextInt(draw < 60 ? 20 : 5_000);
        }

        private static void iterate(BuiltinMap<@Nullable Object, Integer> map) {
            RangeIterator<@Nullable Object, Integer> range = map.range();
            for (int i = 0; i < 1_000 && range.next(); i++) {
                range.key();
                range.value();
            }
        }
    }

    /** A map that does the same whatever it is asked. */
    private record Broken(Supplier<Integer> answer) implements BuiltinMap<@Nullable Object, Integer> {

        @Override
        public Integer get(@Nullable Object key) {
            return answer.get();
        }

        @Override
        public Lookup<Integer> lookup(@Nullable Object key) {
            return new Lookup<>(answer.get(), true);
        }

        @Override
        public void assign(@Nullable Object key, Integer value) {
            var unused = answer.get();
        }

        @Override
        public void delete(@Nullable Object key) {
            var unused = answer.get();
        }

        @Override
        public void clear() {
            var unused = answer.get();
        }

        @Override
        public int len() {
            return 0;
        }

        @Override
        public RangeIterator<@Nullable Object, Integer> range() {
            return new EmptyRange<>();
        }
    }
}
