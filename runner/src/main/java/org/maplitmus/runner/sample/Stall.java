package org.maplitmus.runner.sample;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.maplitmus.runner.jvm.ParentWatch;

/**
 * Tells whether actors that should end go on for ever.
 *
 * <pre>
 * Time alone does not tell a hang from a busy machine. So an actor has used so much CPU time of its own that it is many
 * times what is left of its samples; or all threads of the process wait, none of them for a time, whenever they were
 * looked at: nobody is there to wake them. One that was woken and has not run yet waits in the eyes of who looks. But the
 * looking thread needs a CPU as well, and had it each of many times.
 *
 * Where a thread of the map may still move, it is waited for as long as the user has patience. An actor that waits for
 * another one at the end of a stride spins: by its CPU time it tells of the other that is blocked for ever.
 * </pre>
 *
 * <p>Not thread-safe: one thread looks.
 */
final class Stall {

    private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int TIMES = 20;
    private static final int STILL_LOOKS = 40;

    /** The threads that wake no actor: ours, and those of the virtual machine. */
    private static final Set<String> ONLOOKERS = Set.of(
            "main",
            "warm-up",
            "watchdog",
            ParentWatch.THREAD,
            "Reference Handler",
            "Finalizer",
            "Signal Dispatcher",
            "Service Thread",
            "Notification Thread",
            "Attach Listener",
            "Common-Cleaner");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Thread, Long> before = new HashMap<>();
    private final long mostNanos;
    private final long patienceNanos;
    private long lastAwake = System.nanoTime();
    private int stillLooks;

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
            stillLooks = 0;
            return left.stream().anyMatch(actor -> cpuTime(actor) - before.getOrDefault(actor, 0L) > mostNanos);
        }
        stillLooks = areStill(Thread.getAllStackTraces().keySet()) ? stillLooks + 1 : 0;
        return stillLooks >= STILL_LOOKS || isOutOfPatience(left);
    }

    private boolean isOutOfPatience(List<? extends Thread> left) {
        return left.stream().noneMatch(Stall::wakesByItself) && System.nanoTime() - lastAwake > patienceNanos;
    }

    /** Whether none of {@code threads} but onlookers will ever move again, unless another one wakes it. */
    static boolean areStill(Collection<? extends Thread> threads) {
        return threads.stream()
                .filter(thread -> !isOnlooker(thread.getName()))
                .allMatch(thread -> thread.getState() == Thread.State.WAITING
                        || thread.getState() == Thread.State.BLOCKED
                        || thread.getState() == Thread.State.TERMINATED);
    }

    private static boolean isOnlooker(String thread) {
        return ONLOOKERS.contains(thread) || thread.startsWith("process reaper");
    }

    private static boolean wakesByItself(Thread actor) {
        return actor.getState() == Thread.State.TIMED_WAITING || actor.getState() == Thread.State.TERMINATED;
    }

    /** An actor that has ended has none. */
    private static long cpuTime(Thread actor) {
        return Math.max(0, THREADS.getThreadCpuTime(actor.getId()));
    }
}
