package org.maplitmus.catalogue.subjects;

import org.maplitmus.catalogue.idiom.Buffer;
import org.maplitmus.catalogue.idiom.Handoff;
import org.maplitmus.maps.channel.Chan;
import org.maplitmus.maps.channel.Received;

/** Go's channel with room for one value. */
public final class ChanOfOne implements Buffer, Handoff {

    private final Chan<Integer> channel = new Chan<>(1);

    /** An open and empty one. */
    public ChanOfOne() {}

    @Override
    public boolean trySend(int value) {
        return channel.trySend(value);
    }

    @Override
    public int tryReceive() {
        Received<Integer> received = channel.tryReceive();
        if (received == null) {
            return EMPTY;
        }
        Integer value = received.value();
        return value == null ? CLOSED : value;
    }

    @Override
    public void close() {
        channel.close();
    }

    @Override
    public void send(int value) throws InterruptedException {
        channel.sendInterruptibly(value);
    }

    @Override
    public int receive() throws InterruptedException {
        Integer value = channel.receiveInterruptibly().value();
        return value == null ? CLOSED : value;
    }
}
