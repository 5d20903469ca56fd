package org.maplitmus.maps.go.conformance;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A key whose comparison stops the operation that it was made for, in the middle of it, until another has been tried.
 *
 * <p>All keys of one number are equal and have one hash; only the one that a {@link #stopping} call made stops.
 */
final class MeetingKey {

    private final int number;
    private final CountDownLatch arrived;
    private final CountDownLatch released;

    private MeetingKey(int number, int stops) {
        this.number = number;
        this.arrived = new CountDownLatch(stops);
        this.released = new CountDownLatch(stops);
    }

    static MeetingKey plain(int number) {
        return new MeetingKey(number, 0);
    }

    static MeetingKey stopping(int number) {
        return new MeetingKey(number, 1);
    }

    /** Waits until the operation has stopped in its middle. */
    void awaitArrival() {
        await(arrived);
    }

    /** Lets it go on; from now on this key stops nobody. */
    void release() {
        released.countDown();
    }

    private void stop() {
        arrived.countDown();
        await(released);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the two operations did not meet");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MeetingKey key)) {
            return false;
        }
        stop();
        key.stop();
        return number == key.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
