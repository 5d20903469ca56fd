package org.maplitmus.benchmarks.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.benchmarks.plan.QueueKind;

@Timeout(30)
class TransferTest {

    private static final int PASSES = 3;

    static Stream<Arguments> everyQueue() {
        return Arrays.stream(QueueKind.values())
                .flatMap(kind -> IntStream.of(0, 1, 2, 3, 16, Transfer.VALUES)
                        .filter(kind::fits)
                        .mapToObj(capacity -> Arguments.of(kind, capacity)));
    }

    @ParameterizedTest
    @MethodSource("everyQueue")
    void everyValueComesInItsTurn(QueueKind kind, int capacity) {
        TransferBenchmark benchmark = new TransferBenchmark();
        benchmark.queue = kind;
        benchmark.capacity = capacity;

        benchmark.start();
        IntStream.range(0, PASSES).forEach(pass -> benchmark.send());

        assertThatCode(benchmark::end).doesNotThrowAnyException();
    }

    @Test
    void aQueueThatLosesTheLastValueIsNoticed() {
        assertThatThrownBy(() -> throughWeakened(number -> number == Transfer.VALUES ? 0 : 1))
                .hasMessageContaining("1023 of 1024 values came");
    }

    @Test
    void aQueueThatLosesAValueIsNoticed() {
        assertThatThrownBy(() -> throughWeakened(number -> number == 10 ? 0 : 1))
                .hasMessageContaining("value 9 came out of its turn");
    }

    @Test
    void aQueueThatGivesAValueTwiceIsNoticed() {
        assertThatThrownBy(() -> throughWeakened(number -> number == Transfer.VALUES ? 2 : 1))
                .hasMessageContaining("value 1024 came out of its turn");
    }

    @Test
    void aQueueHasJustTheCapacityThatItIsAskedFor() {
        assertThatThrownBy(() -> Pipe.of(QueueKind.MPMC_ARRAY_QUEUE, 3)).hasMessageContaining("MpmcArrayQueue of");
        assertThatThrownBy(() -> Pipe.of(QueueKind.SYNCHRONOUS_QUEUE, 1)).hasMessageContaining("capacity 1");
        assertThat(Arrays.stream(QueueKind.values()).filter(kind -> kind.fits(0)))
                .containsExactly(QueueKind.CHAN, QueueKind.SYNCHRONOUS_QUEUE, QueueKind.FAIR_SYNCHRONOUS_QUEUE);
    }

    private static void throughWeakened(IntUnaryOperator copies) {
        try (Transfer transfer = new Transfer(new WeakenedPipe(copies))) {
            transfer.pass();
        }
    }

    /** Takes some values not at all or twice, by their numbers, the first of which is one. */
    private static final class WeakenedPipe extends Pipe {

        private final Pipe pipe = Pipe.of(QueueKind.ARRAY_BLOCKING_QUEUE, 2);
        private final IntUnaryOperator copies;
        private int sent;

        WeakenedPipe(IntUnaryOperator copies) {
            this.copies = copies;
        }

        @Override
        void send(Object value) {
            int times = copies.applyAsInt(++sent);
            for (int i = 0; i < times; i++) {
                pipe.send(value);
            }
        }

        @Override
        Object receive() {
            return pipe.receive();
        }
    }
}
