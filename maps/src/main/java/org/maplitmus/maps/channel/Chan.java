package org.maplitmus.maps.channel;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.go.Panic;

/**
 * A channel, as Go's {@code chan T}: senders and receivers meet in it, directly or with a buffer between them.
 *
 * <p>Values come out in the order in which they went in; threads that wait are served in the order in which they came.
 * Null is refused as a value. A variable that holds no channel is Go's nil channel, which only {@link Select} takes.
 *
 * <p>Thread-safe. As <a href="https://go.dev/ref/mem">The Go Memory Model, June 6, 2022</a> says of channels, and JLS
 * 17.4.5 calls happens-before:
 *
 * <ul>
 *   <li>a send is synchronized before the completion of the receive that gets its value;
 *   <li>a close is synchronized before a receive that returns because the channel is closed;
 *   <li>without a buffer, a receive is synchronized before the completion of the send that it meets;
 *   <li>with capacity C, the k-th receive is synchronized before the completion of the (k+C)-th send.
 * </ul>
 *
 * <p>A try that fails is promised to order nothing. Go has no interrupts: the plain operations wait on and leave an
 * interrupt set, those that say so throw and have then done nothing.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/runtime/chan.go">chan.go of Go 1.24.4</a>
 */
public final class Chan<T> implements Iterable<T> {

    private static final AtomicLong MADE = new AtomicLong();

    /** By its number: the order in which a select locks its channels. */
    private final long number = MADE.getAndIncrement();

    private final ReentrantLock lock = new ReentrantLock();
    private final int capacity;
    private final Queue<T> buffer = new ArrayDeque<>();
    private final Queue<SendCase<T>> senders = new ArrayDeque<>();
    private final Queue<ReceiveCase<T>> receivers = new ArrayDeque<>();
    private boolean closed;

    /** A channel without a buffer: each send waits for its receive. */
    public Chan() {
        this(0);
    }

    /**
     * A channel with room for {@code capacity} values that nobody has received yet.
     *
     * @throws Panic if it is negative
     */
    public Chan(int capacity) {
        if (capacity < 0) {
            throw new Panic("makechan: size out of range");
        }
        this.capacity = capacity;
    }

    /**
     * Sends {@code value}, and waits until a receiver or the buffer takes it.
     *
     * @throws Panic if the channel is closed, or is closed while the send waits
     */
    public void send(T value) {
        Cases.of(new SendCase<>(this, value, () -> {})).await().act();
    }

    /**
     * Sends {@code value}, and waits until a receiver or the buffer takes it.
     *
     * @throws Panic if the channel is closed, or is closed while the send waits
     * @throws InterruptedException if the thread is interrupted before; then nothing was sent
     */
    public void sendInterruptibly(T value) throws InterruptedException {
        Cases.of(new SendCase<>(this, value, () -> {})).awaitInterruptibly().act();
    }

    /**
     * Sends {@code value} if a receiver waits or the buffer has room.
     *
     * @throws Panic if the channel is closed
     */
    public boolean trySend(T value) {
        return Cases.of(new SendCase<>(this, value, () -> {})).attempt() != null;
    }

    /** Waits for a value, or for the channel to be closed and empty. */
    public Received<T> receive() {
        ReceiveCase<T> receive = new ReceiveCase<>(this, received -> {});
        Cases.of(receive).await();
        return receive.received();
    }

    /**
     * Waits for a value, or for the channel to be closed and empty.
     *
     * @throws InterruptedException if the thread is interrupted before; then nothing was received
     */
    public Received<T> receiveInterruptibly() throws InterruptedException {
        ReceiveCase<T> receive = new ReceiveCase<>(this, received -> {});
        Cases.of(receive).awaitInterruptibly();
        return receive.received();
    }

    /** Receives what is there at once: a value, or that the channel is closed and empty; null if neither is. */
    public @Nullable Received<T> tryReceive() {
        ReceiveCase<T> receive = new ReceiveCase<>(this, received -> {});
        return Cases.of(receive).attempt() != null ? receive.received() : null;
    }

    /**
     * Closes the channel: no more is sent, and who receives gets what is in the buffer and then that it is closed.
     *
     * <p>Senders that wait are woken to their {@link Panic}.
     *
     * @throws Panic if it is closed
     */
    public void close() {
        lock.lock();
        try {
            if (closed) {
                throw new Panic("close of closed channel");
            }
            closed = true;
            tellWaiters();
        } finally {
            lock.unlock();
        }
    }

    /** How many values are in the buffer at some moment of the call. */
    public int len() {
        lock.lock();
        try {
            return buffer.size();
        } finally {
            lock.unlock();
        }
    }

    /** How many values the buffer has room for. */
    public int cap() {
        return capacity;
    }

    /**
     * The values yet to be received, until the channel is closed and empty: Go's {@code range}. Each step receives, and
     * waits as {@link #receive()} does; an iterator is for one thread.
     */
    @Override
    public Iterator<T> iterator() {
        return new Range<>(this);
    }

    long number() {
        return number;
    }

    void lock() {
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    Queue<SendCase<T>> senders() {
        return senders;
    }

    Queue<ReceiveCase<T>> receivers() {
        return receivers;
    }

    int waiting() {
        lock.lock();
        try {
            return senders.size() + receivers.size();
        } finally {
            lock.unlock();
        }
    }

    /** Under the lock: gives {@code value} to the first that waits for one, or to the buffer. */
    boolean offer(T value) {
        if (closed) {
            throw SendCase.onClosed();
        }
        if (handOver(Received.of(value))) {
            return true;
        }
        return buffer.size() < capacity && buffer.add(value);
    }

    /** Under the lock: the oldest value that is there, or that the channel is closed; null if neither. */
    @Nullable
    Received<T> poll() {
        T oldest = buffer.poll();
        if (oldest != null) {
            refill();
            return Received.of(oldest);
        }
        SendCase<T> sender = takeSender();
        if (sender != null) {
            return Received.of(sender.value());
        }
        return closed ? Received.closed() : null;
    }

    private boolean handOver(Received<T> received) {
        ReceiveCase<T> receiver = receivers.poll();
        while (receiver != null && !receiver.complete(received)) {
            receiver = receivers.poll();
        }
        return receiver != null;
    }

    private void refill() {
        SendCase<T> sender = takeSender();
        if (sender != null) {
            buffer.add(sender.value());
        }
    }

    private @Nullable SendCase<T> takeSender() {
        SendCase<T> sender = senders.poll();
        while (sender != null && !sender.complete(true)) {
            sender = senders.poll();
        }
        return sender;
    }

    private void tellWaiters() {
        receivers.forEach(receiver -> receiver.complete(Received.closed()));
        receivers.clear();
        senders.forEach(sender -> sender.complete(false));
        senders.clear();
    }

    @Override
    public String toString() {
        return "Chan #" + number + " of capacity " + capacity;
    }

    private static final class Range<T> implements Iterator<T> {

        private final Chan<T> channel;
        private @Nullable Received<T> ahead;

        Range(Chan<T> channel) {
            this.channel = channel;
        }

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = channel.receive();
            }
            return ahead.ok();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the channel is closed");
            }
            T next = Objects.requireNonNull(Objects.requireNonNull(ahead).value());
            ahead = null;
            return next;
        }
    }
}
