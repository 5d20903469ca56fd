package org.maplitmus.maps.linearizability;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentHashMap;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.bin.PaddedBinMap;
import org.maplitmus.maps.lock.MutexMap;
import org.maplitmus.maps.lock.RWLockMap;
import org.maplitmus.maps.lock.StampedMap;
import org.maplitmus.maps.segment.SegmentedMap;
import org.maplitmus.maps.sync.HashTrieMap;
import org.maplitmus.maps.sync.SyncMap;
import org.maplitmus.maps.weak.WeakValueMap;

/** Every interleaving that the model checker tries has an order of whole operations with the same results. */
@Tag("any-jdk")
class LinearizabilityTest {

    private static final int ITERATIONS = Integer.getInteger("lincheck.iterations", 10);
    private static final int INVOCATIONS = Integer.getInteger("lincheck.invocations", 200);
    private static final int PATIENCE = 20;
    private static final int STRESS_INVOCATIONS = 5 * INVOCATIONS;

    /** A bin map whose table has one bin at first. */
    public static final class OfBinMap extends MapOperations {

        /** Called for each execution. */
        public OfBinMap() {
            super(new BinMap<>(0));
        }
    }

    /** A segmented map with one segment. */
    public static final class OfSegmentedMap extends MapOperations {

        /** Called for each execution. */
        public OfSegmentedMap() {
            super(new SegmentedMap<>(1));
        }
    }

    /** A padded bin map whose table has one bin at first. */
    public static final class OfPaddedBinMap extends MapOperations {

        /** Called for each execution. */
        public OfPaddedBinMap() {
            super(new PaddedBinMap<>(0));
        }
    }

    /** A map with weak values, none of which is collected. */
    public static final class OfWeakValueMap extends MapOperations {

        /** Called for each execution. */
        public OfWeakValueMap() {
            super(new WeakValueMap<>());
        }
    }

    /** A map behind a read-write lock. */
    public static final class OfRWLockMap extends SizedMapOperations {

        /** Called for each execution. */
        public OfRWLockMap() {
            super(new RWLockMap<>());
        }
    }

    /** A map behind one lock. */
    public static final class OfMutexMap extends SizedMapOperations {

        /** Called for each execution. */
        public OfMutexMap() {
            super(new MutexMap<>());
        }
    }

    /** A map behind a stamped lock, which readers look past. */
    public static final class OfStampedMap extends SizedMapOperations {

        /** Called for each execution. */
        public OfStampedMap() {
            super(new StampedMap<>());
        }
    }

    /** A segmented map with two segments, and its size. */
    public static final class OfTwoSegments extends SizedMapOperations {

        /** Called for each execution. */
        public OfTwoSegments() {
            super(new SegmentedMap<>(2));
        }
    }

    /** The view of a read-only map beside a dirty one. */
    public static final class OfSyncMap extends MapOperations {

        /** Called for each execution. */
        public OfSyncMap() {
            super(new SyncMap<Integer, Integer>().asMap());
        }
    }

    /** The view of a hash trie. */
    public static final class OfHashTrieMap extends MapOperations {

        /** Called for each execution. */
        public OfHashTrieMap() {
            super(new HashTrieMap<Integer, Integer>().asMap());
        }
    }

    /** A read-only map beside a dirty one, by Go's operations. */
    public static final class OfGoSyncMap extends GoMapOperations {

        /** Called for each execution. */
        public OfGoSyncMap() {
            super(new SyncMap<>());
        }
    }

    /** A hash trie, by Go's operations. */
    public static final class OfGoHashTrieMap extends GoMapOperations {

        /** Called for each execution. */
        public OfGoHashTrieMap() {
            super(new HashTrieMap<>());
        }
    }

    /** A map whose putIfAbsent looks first and puts later: what must be found. */
    public static final class OfCheckThenPut extends MapOperations {

        /** Called for each execution. */
        public OfCheckThenPut() {
            super(new CheckThenPut());
        }
    }

    private static final class CheckThenPut extends ConcurrentHashMap<Integer, Integer> {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Integer putIfAbsent(Integer key, Integer value) {
            Integer present = get(key);
            return present != null ? present : put(key, value);
        }
    }

    private static void check(Class<?> operations, int iterations, Options<?, ?> options) {
        options.iterations(iterations)
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(2)
                .actorsAfter(1)
                .check(operations);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OfBinMap.class,
                OfPaddedBinMap.class,
                OfSegmentedMap.class,
                OfTwoSegments.class,
                OfWeakValueMap.class,
                OfSyncMap.class,
                OfGoSyncMap.class,
                OfHashTrieMap.class,
                OfGoHashTrieMap.class,
                OfRWLockMap.class,
                OfMutexMap.class,
                OfStampedMap.class
            })
    void theMapIsLinearizableInTheInterleavingsOfTheModelChecker(Class<?> operations) {
        assertThatCode(() ->
                        check(operations, ITERATIONS, new ModelCheckingOptions().invocationsPerIteration(INVOCATIONS)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OfBinMap.class,
                OfPaddedBinMap.class,
                OfSegmentedMap.class,
                OfTwoSegments.class,
                OfWeakValueMap.class,
                OfSyncMap.class,
                OfGoSyncMap.class,
                OfHashTrieMap.class,
                OfGoHashTrieMap.class,
                OfRWLockMap.class,
                OfMutexMap.class,
                OfStampedMap.class
            })
    void theMapIsLinearizableUnderStress(Class<?> operations) {
        assertThatCode(() ->
                        check(operations, ITERATIONS, new StressOptions().invocationsPerIteration(STRESS_INVOCATIONS)))
                .doesNotThrowAnyException();
    }

    @Test
    void checkThenPutIsFoundWithItsInterleaving() {
        assertThatThrownBy(() -> check(
                        OfCheckThenPut.class,
                        PATIENCE * ITERATIONS,
                        new ModelCheckingOptions().invocationsPerIteration(INVOCATIONS)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Invalid execution results")
                .hasMessageContaining("putIfAbsent");
    }
}
