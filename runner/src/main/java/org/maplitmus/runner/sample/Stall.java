package org.maplitmus.runner.sample;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Tells whether actors that should end go on for ever.
 *
 * <pre>
 * Time alone does not tell a hang from a busy machine. So either an actor has used so much CPU time of its own that it is
 * many times what is left of its samples; or no actor that is left was runnable, whenever it was looked at, for as long as
 * the user has patience: whom they wait for may be a thread of the map that a busy machine lets wait. An actor that waits
 * for another one at the end of a stride spins: by its CPU time it tells of the other that is blocked for ever.
 * </pre>
 *
 * <p>Not thread-safe: one thread looks.
 */
final class Stall {

    private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int TIMES = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Thread, Long> before = new HashMap<>();
    private final long mostNanos;
    private final long patienceNanos;
    private long lastAwake = System.nanoTime();

    /** From now on {@code actors} should end, with {@code restNanos} of work left for each of them. */
    Stall(Collection<? extends Thread> actors, long restNanos, long patienceNanos) {
        this.patienceNanos = patienceNanos;
        this.mostNanos = Math.max(LEAST_NANOS, TIMES * restNanos);
        actors.forEach(actor -> before.put(actor, cpuTime(actor)));
    }

    /** Whether {@code left}, those that have not ended, never will. */
    boolean isFound(List<? extends Thread> left) {
        if (left.isEmpty()) {
            return false;
        }
        if (left.stream().anyMatch(actor -> actor.getState() == Thread.State.RUNNABLE)) {
            lastAwake = System.nanoTime();
            return left.stream().anyMatch(actor -> cpuTime(actor) - before.getOrDefault(actor, 0L) > mostNanos);
        }
        return left.stream().noneMatch(Stall::wakesByItself) && System.nanoTime() - lastAwake > patienceNanos;
    }

    private static boolean wakesByItself(Thread actor) {
        return actor.getState() == Thread.State.TIMED_WAITING || actor.getState() == Thread.State.TERMINATED;
    }

    /** An actor that has ended has none. */
    private static long cpuTime(Thread actor) {
        return Math.max(0, THREADS.getThreadCpuTime(actor.getId()));
    }
}
