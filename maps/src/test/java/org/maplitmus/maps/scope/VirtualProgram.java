package org.maplitmus.maps.scope;

import java.util.concurrent.atomic.AtomicInteger;
import org.maplitmus.maps.channel.Chan;
import org.maplitmus.maps.mutex.Mutex;
import org.maplitmus.maps.mutex.WaitGroup;

/**
 * A program whose thousands of virtual threads wait for each other on few carriers, in the way its argument says, and
 * which prints how many have come through.
 */
final class VirtualProgram {

    private static final int TASKS = 4_000;

    private VirtualProgram() {}

    /** Runs one of its ways: {@code channel}, {@code mutex}, {@code group}, or {@code spin} to show a hang. */
    public static void main(String[] args) throws Exception {
        AtomicInteger through = new AtomicInteger();
        try (Scope scope = Scope.open()) {
            switch (args[0]) {
                case "channel" -> pairs(scope, through);
                case "mutex" -> handInHand(scope, through);
                case "group" -> together(scope, through);
                default -> spinning(scope, through);
            }
            scope.join();
        }
        System.out.println(through.get());
    }

    /** All senders come before any receiver. */
    private static void pairs(Scope scope, AtomicInteger through) {
        Chan<Integer> channel = new Chan<>();
        for (int i = 0; i < TASKS; i++) {
            int value = i;
            scope.fork(() -> {
                channel.send(value);
                return through.incrementAndGet();
            });
        }
        for (int i = 0; i < TASKS; i++) {
            scope.fork(channel::receive);
        }
    }

    /** Each holds the mutex while its carrier is given to others that want it. */
    @SuppressWarnings("ThreadPriorityCheck") // The other threads may need this very processor.
    private static void handInHand(Scope scope, AtomicInteger through) {
        Mutex mutex = new Mutex();
        for (int i = 0; i < TASKS; i++) {
            scope.fork(() -> {
                mutex.lock();
                Thread.yield();
                mutex.unlock();
                return through.incrementAndGet();
            });
        }
    }

    /** All wait for the last. */
    private static void together(Scope scope, AtomicInteger through) {
        WaitGroup group = new WaitGroup();
        group.add(TASKS);
        for (int i = 0; i < TASKS; i++) {
            scope.fork(() -> {
                group.done();
                group.await();
                return through.incrementAndGet();
            });
        }
    }

    /** Keeps its carrier while it waits for a task that needs one. */
    private static void spinning(Scope scope, AtomicInteger through) {
        for (int i = 0; i < TASKS; i++) {
            scope.fork(() -> {
                through.incrementAndGet();
                while (through.get() < TASKS) {
                    Thread.onSpinWait();
                }
                return true;
            });
        }
    }
}
