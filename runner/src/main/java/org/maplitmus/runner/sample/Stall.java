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
 * Time alone does not tell a hang from a busy machine. So either an actor has used CPU time of its own, which is many
 * times what it needs for what is left of its samples; or no actor that is left is runnable, whenever it is looked at, for
 * so long that somebody else would have woken it. An actor that waits for another one at the end of a stride spins: one
 * that is blocked for ever is told by the other.
 * </pre>
 *
 * <p>Not thread-safe: one thread looks.
 */
final class Stall {

    private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long ASLEEP_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int TIMES = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Thread, Long> before = new HashMap<>();
    private final long mostNanos;
    private long lastAwake = System.nanoTime();

    /** From now on {@code actors} should end, with {@code restNanos} of work left for each. */
    Stall(Collection<? extends Thread> actors, long restNanos) {
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
        return left.stream().noneMatch(Stall::wakesByItself) && System.nanoTime() - lastAwake > ASLEEP_NANOS;
    }

    private static boolean wakesByItself(Thread actor) {
        return actor.getState() == Thread.State.TIMED_WAITING || actor.getState() == Thread.State.TERMINATED;
    }

    /** An actor that has ended, or a virtual machine without CPU times, has none: then nothing is found by it. */
    private static long cpuTime(Thread actor) {
        return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(actor.getId()) : 0;
    }
}
