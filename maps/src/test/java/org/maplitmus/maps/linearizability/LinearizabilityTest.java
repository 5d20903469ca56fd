package org.maplitmus.maps.linearizability;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentHashMap;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.segment.SegmentedMap;

/** Every interleaving that the model checker tries has an order of whole operations with the same results. */
class LinearizabilityTest {

    private static final int ITERATIONS = Integer.getInteger("lincheck.iterations", 15);
    private static final int INVOCATIONS = 300;

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

    private static void check(Class<? extends MapOperations> operations) {
        new ModelCheckingOptions()
                .iterations(ITERATIONS)
                .invocationsPerIteration(INVOCATIONS)
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(2)
                .actorsAfter(1)
                .check(operations);
    }

    @Test
    void binMapIsLinearizable() {
        assertThatCode(() -> check(OfBinMap.class)).doesNotThrowAnyException();
    }

    @Test
    void segmentedMapIsLinearizable() {
        assertThatCode(() -> check(OfSegmentedMap.class)).doesNotThrowAnyException();
    }

    @Test
    void checkThenPutIsFoundWithItsInterleaving() {
        assertThatThrownBy(() -> check(OfCheckThenPut.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Invalid execution results")
                .hasMessageContaining("putIfAbsent");
    }
}
