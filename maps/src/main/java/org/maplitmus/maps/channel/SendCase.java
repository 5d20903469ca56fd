package org.maplitmus.maps.channel;

import java.util.Objects;
import org.maplitmus.maps.go.Panic;

/** A send that a thread offers to do. */
final class SendCase<T> extends Case<T> {

    private final T value;
    private final Runnable then;
    private boolean taken = true;

    SendCase(Chan<T> channel, T value, Runnable then) {
        super(channel);
        this.value = Objects.requireNonNull(value);
        this.then = Objects.requireNonNull(then);
    }

    static Panic onClosed() {
        return new Panic("send on closed channel");
    }

    T value() {
        return value;
    }

    @Override
    boolean attempt() {
        return channel().offer(value);
    }

    @Override
    void enqueue() {
        channel().senders().add(this);
    }

    @Override
    void dequeue() {
        channel().senders().remove(this);
    }

    /** Tells the waiting sender whether its value was taken or the channel closed. */
    boolean complete(boolean byTaking) {
        return completeWith(() -> taken = byTaking);
    }

    @Override
    void act() {
        if (!taken) {
            throw onClosed();
        }
        then.run();
    }
}
