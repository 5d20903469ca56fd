package org.maplitmus.maps.channel;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A receive that a thread offers to do. */
final class ReceiveCase<T> extends Case<T> {

    private final Consumer<? super Received<T>> then;
    private @Nullable Received<T> received;

    ReceiveCase(Chan<T> channel, Consumer<? super Received<T>> then) {
        super(channel);
        this.then = Objects.requireNonNull(then);
    }

    /** What it received; only after it was done. */
    Received<T> received() {
        return Objects.requireNonNull(received);
    }

    @Override
    boolean attempt() {
        received = channel().poll();
        return received != null;
    }

    @Override
    void enqueue() {
        channel().receivers().add(this);
    }

    @Override
    void dequeue() {
        channel().receivers().remove(this);
    }

    /** Gives the waiting receiver {@code result}. */
    boolean complete(Received<T> result) {
        return completeWith(() -> received = result);
    }

    @Override
    void act() {
        then.accept(received());
    }
}
