package org.maplitmus.benchmarks.transfer;

import java.util.concurrent.CompletableFuture;
import org.maplitmus.benchmarks.plan.KeyKind;

/**
 * A stream of values from the calling thread to one that does nothing but receive.
 *
 * <p>Neither thread stores to a field for each value, so that they share nothing but the pipe.
 */
final class Transfer implements AutoCloseable {

    /** The number of values of each {@link #pass}. */
    static final int VALUES = 1_024;

    private static final Object[] SENT = KeyKind.INTEGER.keys(0, VALUES);
    private static final Object END = new Object();

    private final Pipe pipe;
    private final CompletableFuture<Long> received;
    private long passes;

    /** Starts the receiver. */
    Transfer(Pipe pipe) {
        this.pipe = pipe;
        this.received =
                CompletableFuture.supplyAsync(() -> receive(pipe), command -> new Thread(command, "receiver").start());
    }

    /** Sends all the values. */
    void pass() {
        for (Object value : SENT) {
            pipe.send(value);
        }
        passes++;
    }

    @SuppressWarnings("ReferenceEquality") // A pipe gives back the very object.
    private static long receive(Pipe pipe) {
        long count = 0;
        Object value = pipe.receive();
        while (value == SENT[(int) (count % VALUES)]) {
            count++;
            value = pipe.receive();
        }
        if (value != END) {
            drain(pipe);
            throw new IllegalStateException("value " + count + " came out of its turn");
        }
        return count;
    }

    /** So that the sender does not wait for ever. */
    private static void drain(Pipe pipe) {
        Object value = pipe.receive();
        while (value != END) {
            value = pipe.receive();
        }
    }

    /**
     * Ends the receiver.
     *
     * @throws IllegalStateException if it has not received as many values as were sent
     * @throws java.util.concurrent.CompletionException if one came out of its turn
     */
    @Override
    public void close() {
        pipe.send(END);
        long count = received.join();
        if (count != passes * VALUES) {
            throw new IllegalStateException(count + " of " + passes * VALUES + " values came");
        }
    }
}
