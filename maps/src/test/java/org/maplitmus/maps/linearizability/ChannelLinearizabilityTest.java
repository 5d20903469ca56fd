package org.maplitmus.maps.linearizability;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.maps.channel.Chan;
import org.maplitmus.maps.channel.Received;
import org.maplitmus.maps.go.Panic;

/** The operations of a channel that do not wait, with its close, are linearizable. */
@Tag("any-jdk")
class ChannelLinearizabilityTest {

    private static final int ITERATIONS = Integer.getInteger("lincheck.iterations", 5);
    private static final int INVOCATIONS = Integer.getInteger("lincheck.invocations", 100);
    private static final int PATIENCE = 20;

    /** The operations, whose results are words: what Go would do. */
    @Param(name = "value", gen = IntGen.class, conf = "1:3")
    public abstract static class ChannelOperations {

        private final Chan<Integer> channel;

        ChannelOperations(int capacity) {
            this.channel = new Chan<>(capacity);
        }

        @Operation
        public final String trySend(@Param(name = "value") int value) {
            try {
                return channel.trySend(value) ? "sent" : "full";
            } catch (Panic panic) {
                return String.valueOf(panic.getMessage());
            }
        }

        @Operation
        public final String tryReceive() {
            Received<Integer> received = channel.tryReceive();
            if (received == null) {
                return "empty";
            }
            return received.ok() ? "received " + received.value() : "closed";
        }

        @Operation
        public final String close() {
            try {
                channel.close();
                return "done";
            } catch (Panic panic) {
                return String.valueOf(panic.getMessage());
            }
        }

        @Operation
        public final int len() {
            return channel.len();
        }
    }

    /** A channel without a buffer, whose tries fail until it is closed. */
    public static final class OfUnbuffered extends ChannelOperations {

        /** Called for each execution. */
        public OfUnbuffered() {
            super(0);
        }
    }

    /** A channel with room for two. */
    public static final class OfBuffered extends ChannelOperations {

        /** Called for each execution. */
        public OfBuffered() {
            super(2);
        }
    }

    /** A channel whose sender looks for room first and fills it later: what must be found. */
    @Param(name = "value", gen = IntGen.class, conf = "1:3")
    public static final class OfLookThenFill {

        private final Queue<Integer> buffer = new ArrayDeque<>();

        @Operation
        public boolean trySend(@Param(name = "value") int value) {
            return hasRoom() && fill(value);
        }

        @Operation
        public synchronized int len() {
            return buffer.size();
        }

        private synchronized boolean hasRoom() {
            return buffer.isEmpty();
        }

        private synchronized boolean fill(int value) {
            return buffer.add(value);
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
    @ValueSource(classes = {OfUnbuffered.class, OfBuffered.class})
    void theChannelIsLinearizableInTheInterleavingsOfTheModelChecker(Class<?> operations) {
        assertThatCode(() ->
                        check(operations, ITERATIONS, new ModelCheckingOptions().invocationsPerIteration(INVOCATIONS)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(classes = {OfUnbuffered.class, OfBuffered.class})
    void theChannelIsLinearizableUnderStress(Class<?> operations) {
        assertThatCode(() ->
                        check(operations, ITERATIONS, new StressOptions().invocationsPerIteration(5 * INVOCATIONS)))
                .doesNotThrowAnyException();
    }

    @Test
    void lookThenFillIsFoundWithItsInterleaving() {
        assertThatThrownBy(() -> check(
                        OfLookThenFill.class,
                        PATIENCE * ITERATIONS,
                        new ModelCheckingOptions().invocationsPerIteration(INVOCATIONS)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Invalid execution results")
                .hasMessageContaining("trySend");
    }
}
