package org.maplitmus.layouts.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A short time in which some roles run, each in a thread of its own. */
final class Burst {

    private Burst() {}

    /** The chunks of one role with the object to itself. */
    static List<Chunk> alone(Role role, int millis) throws InterruptedException {
        return run(millis, role).get(0);
    }

    /** The chunks of each of the roles. */
    static List<List<Chunk>> together(Role first, Role second, int millis) throws InterruptedException {
        return run(millis, first, second);
    }

    private static List<List<Chunk>> run(int millis, Role... roles) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(roles.length);
        List<Hammer> hammers = Stream.of(roles)
                .map(role -> new Hammer(role, start, TimeUnit.MILLISECONDS.toNanos(millis)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(roles.length);
        try {
            return results(threads.invokeAll(hammers));
        } finally {
            threads.shutdown();
        }
    }

    private static List<List<Chunk>> results(List<Future<List<Chunk>>> threads) throws InterruptedException {
        List<List<Chunk>> results = new ArrayList<>();
        for (Future<List<Chunk>> thread : threads) {
            try {
                results.add(thread.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return results;
    }
}
