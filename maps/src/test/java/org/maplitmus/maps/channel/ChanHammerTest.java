package org.maplitmus.maps.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.maps.Beside;

/** Every value that is sent is received once, and each receiver meets those of one sender in their order. */
class ChanHammerTest {

    private static final int SENDERS = 3;
    private static final int RECEIVERS = 3;
    private static final int VALUES = 5_000;

    /** Which sender sent it, and as its how manyth. */
    private record Sent(int sender, int number) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void nothingIsLostDoubledOrOvertaken(int capacity) throws Exception {
        Chan<Sent> channel = new Chan<>(capacity);

        List<List<Sent>> received = hammer(channel::send, channel::receive, channel::close);

        assertThat(complaints(received)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void nothingIsLostBetweenChoices(int capacity) throws Exception {
        Chan<Sent> one = new Chan<>(capacity);
        Chan<Sent> other = new Chan<>(capacity);

        List<List<Sent>> received = hammer(
                value -> new Select()
                        .send(one, value, () -> {})
                        .send(other, value, () -> {})
                        .run(),
                () -> fromEither(one, other),
                () -> {
                    one.close();
                    other.close();
                });

        assertThat(complaints(received)).doesNotContain("lost or doubled");
    }

    @Test
    void aChannelThatHandsOutAValueTwiceIsReported() throws Exception {
        LookThenTake channel = new LookThenTake();

        assertThat(complaints(hammer(channel::send, channel::receive, channel::close)))
                .contains("lost or doubled");
    }

    @Test
    void aSemaphoreOfCapacityCLetsNoMoreThanCIn() throws Exception {
        int capacity = 2;
        Chan<Integer> semaphore = new Chan<>(capacity);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Beside<Boolean>> threads = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            threads.add(Beside.run(() -> {
                for (int round = 0; round < VALUES; round++) {
                    semaphore.send(round);
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    inside.decrementAndGet();
                    semaphore.receive();
                }
            }));
        }
        for (Beside<Boolean> thread : threads) {
            thread.end();
        }
        assertThat(most.get()).isBetween(1, capacity);
    }

    private static Received<Sent> fromEither(Chan<Sent> one, Chan<Sent> other) {
        List<Received<Sent>> received = new ArrayList<>();
        new Select().receive(one, received::add).receive(other, received::add).run();
        return received.get(0).ok() ? received.get(0) : drained(one, other);
    }

    /** What is left in either once both are closed. */
    private static Received<Sent> drained(Chan<Sent> one, Chan<Sent> other) {
        Received<Sent> last = one.receive();
        return last.ok() ? last : other.receive();
    }

    private static List<List<Sent>> hammer(Consumer<Sent> send, Supplier<Received<Sent>> receive, Runnable close)
            throws Exception {
        List<Beside<List<Sent>>> receivers = new ArrayList<>();
        for (int i = 0; i < RECEIVERS; i++) {
            receivers.add(Beside.call(() -> receiveAll(receive)));
        }
        List<Beside<Boolean>> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            int sender = i;
            senders.add(Beside.run(() -> sendAll(send, sender)));
        }
        for (Beside<Boolean> sender : senders) {
            sender.end();
        }
        close.run();
        List<List<Sent>> received = new ArrayList<>();
        for (Beside<List<Sent>> receiver : receivers) {
            received.add(receiver.end());
        }
        return received;
    }

    private static void sendAll(Consumer<Sent> send, int sender) {
        for (int number = 0; number < VALUES; number++) {
            send.accept(new Sent(sender, number));
        }
    }

    private static List<Sent> receiveAll(Supplier<Received<Sent>> receive) {
        List<Sent> received = new ArrayList<>();
        Received<Sent> next = receive.get();
        while (next.value() != null) {
            received.add(next.value());
            next = receive.get();
        }
        return received;
    }

    private static Set<String> complaints(List<List<Sent>> received) {
        Set<String> complaints = new HashSet<>();
        List<Sent> all = new ArrayList<>();
        for (List<Sent> one : received) {
            all.addAll(one);
            for (int sender = 0; sender < SENDERS; sender++) {
                if (!isInOrder(one, sender)) {
                    complaints.add("overtaken");
                }
            }
        }
        if (all.size() != SENDERS * VALUES || new HashSet<>(all).size() != SENDERS * VALUES) {
            complaints.add("lost or doubled");
        }
        return complaints;
    }

    private static boolean isInOrder(List<Sent> received, int sender) {
        List<Integer> numbers = received.stream()
                .filter(sent -> sent.sender() == sender)
                .map(Sent::number)
                .toList();
        return numbers.equals(numbers.stream().sorted().toList());
    }

    /** A queue whose receivers look first and take later. */
    private static final class LookThenTake {

        private final Queue<Sent> queue = new ArrayDeque<>();
        private boolean closed;

        synchronized void send(Sent value) {
            queue.add(value);
        }

        synchronized void close() {
            closed = true;
        }

        @SuppressWarnings("ThreadPriorityCheck") // The other threads may need this very processor.
        Received<Sent> receive() {
            Sent seen = peek();
            while (seen == null && !isClosed()) {
                Thread.yield();
                seen = peek();
            }
            Thread.yield();
            take();
            return new Received<>(seen, seen != null);
        }

        private synchronized @Nullable Sent peek() {
            return queue.peek();
        }

        private synchronized boolean isClosed() {
            return closed && queue.isEmpty();
        }

        private synchronized void take() {
            queue.poll();
        }
    }
}
