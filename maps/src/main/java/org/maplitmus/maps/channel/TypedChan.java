package org.maplitmus.maps.channel;

import java.util.Iterator;
import java.util.Objects;
import org.maplitmus.maps.counter.Layout;
import org.maplitmus.maps.counter.StripedCounter;
import org.maplitmus.maps.go.Panic;

/**
 * A channel that knows at run time what it carries: it takes only instances of the classes in its {@link Schema}, and
 * drops what it has no room for if the schema asks for no back-pressure.
 *
 * <p>Thread-safe, and orders what its {@link Chan} orders; a value that is refused or dropped orders nothing. Null is
 * refused.
 */
public final class TypedChan<T> implements Iterable<T> {

    private final Schema schema;
    private final Chan<T> channel;
    private final StripedCounter dropped = StripedCounter.of(Layout.ADJACENT);

    /** An open channel of that schema. */
    public TypedChan(Schema schema) {
        this.schema = Objects.requireNonNull(schema);
        this.channel = new Chan<>(schema.capacity());
    }

    /** What it declares of itself. */
    public Schema schema() {
        return schema;
    }

    /**
     * Sends {@code value}: waits until it is taken, or without back-pressure drops and counts it if it would have to.
     *
     * @return whether it was taken
     * @throws IllegalArgumentException if it is an instance of none of the schema's types
     * @throws Panic if the channel is closed, or is closed while the send waits
     */
    public boolean send(T value) {
        requireAdmitted(value);
        if (schema.backPressure()) {
            channel.send(value);
            return true;
        }
        return sendOrDrop(value);
    }

    /** Waits for a value, or for the channel to be closed and empty. */
    public Received<T> receive() {
        return channel.receive();
    }

    /**
     * Closes the channel, as {@link Chan#close()} does.
     *
     * @throws Panic if it is closed
     */
    public void close() {
        channel.close();
    }

    /** How many values were dropped so far: exact when no send is under way. */
    public long dropped() {
        return dropped.sum();
    }

    /** The values yet to be received, as {@link Chan#iterator()} gives them. */
    @Override
    public Iterator<T> iterator() {
        return channel.iterator();
    }

    private boolean sendOrDrop(T value) {
        boolean taken = channel.trySend(value);
        if (!taken) {
            dropped.add(1);
        }
        return taken;
    }

    private void requireAdmitted(T value) {
        if (!schema.admits(Objects.requireNonNull(value))) {
            throw new IllegalArgumentException("this channel takes instances of " + schema.types() + ", not the "
                    + value.getClass().getName() + " " + value);
        }
    }
}
