package org.maplitmus.maps.channel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operation on one channel that a thread offers to do, alone or as one of several.
 *
 * <p>Belongs to the thread that made it. While that thread waits, others that hold the channel's lock may complete it.
 */
abstract sealed class Case<T> permits SendCase, ReceiveCase {

    private final Chan<T> channel;
    private @Nullable Waiter waiter;

    Case(Chan<T> channel) {
        this.channel = Objects.requireNonNull(channel);
    }

    final Chan<T> channel() {
        return channel;
    }

    /** Under the lock of the channel: does the operation if that needs no waiting. */
    abstract boolean attempt();

    /** Under the lock of the channel: lets others complete it. */
    abstract void enqueue();

    /** Under the lock of the channel: takes it from the queue if it is still there. */
    abstract void dequeue();

    /** Does what was to be done after the operation; no lock is held. */
    abstract void act();

    /** Under the lock of the channel: lets others complete it for {@code waiting}. */
    final void enqueueFor(Waiter waiting) {
        waiter = waiting;
        enqueue();
    }

    /** Whether its thread was still free to be completed; then that wakes up and runs {@code result}. */
    final boolean completeWith(Runnable result) {
        return Objects.requireNonNull(waiter).complete(new Waiter.Completion(this, result));
    }
}
