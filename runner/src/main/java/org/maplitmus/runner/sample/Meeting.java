package org.maplitmus.runner.sample;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.IntStream;

/**
 * How far the actors of one cell met: the number of samples that they took while all of them were running.
 *
 * <pre>
 * JCStress lets each actor run through a stride of samples, and lets none begin the next one before all have ended the
 * last. Each actor stamps the time and its own CPU time at the beginning and the end of every stride. A stride's samples
 * count as met in the share of its time, from the first beginning to the last end, in which
 *
 *   1. all actors were inside of it: from the last beginning to the first end, and
 *   2. all had a CPU: of n actors all run at least for the sum of their CPU times less n - 1 times the stride's time.
 *
 * The lesser one counts. The first alone takes an actor that was interrupted in mid-stride for one that is running; the
 * second alone takes turns on two CPUs for a meeting. Actors bound to one CPU meet in no sample.
 *
 * One stride in eleven is stamped, and stands for the others: to ask for a CPU time takes as long as some samples. Eleven
 * has nothing in common with the number of strides after which actors make new subjects.
 *
 * Each actor writes stamps of its own. The first actor reads those of the last stride when it begins the next: the
 * barrier between the two orders these reads behind the writes, and the next writes behind these reads.
 * </pre>
 *
 * <p>{@link #begins} and {@link #ends} are called by the actors, all else by the thread that waits for them.
 */
public final class Meeting {

    /** One stride of so many is stamped. */
    private static final int PERIOD = 11;

    /** Which one: not the first, for which the last actor's thread may still be starting. */
    private static final int STAMPED = 5;

    /** What keeps the stamps of one actor off the cache lines of another. */
    private static final int PADDING = 16;

    private static final int BEGIN = PADDING;
    private static final int END = PADDING + 1;
    private static final int CPU = PADDING + 2;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A virtual machine without CPU times is taken to be one that interrupts nobody. */
    private static final boolean HAS_CPU_TIMES = THREADS.isCurrentThreadCpuTimeSupported();

    /* Written before the actors' threads start, read by them: their start orders the two. */
    private static Meeting current = new Meeting(0, 0);

    private final int samples;
    private final Stamps[] actors;

    /* Written by the first actor, read by the waiting thread when that one has ended. */
    private double met;

    private Meeting(int actors, int samples) {
        this.samples = samples;
        this.actors = IntStream.range(0, actors).mapToObj(actor -> new Stamps()).toArray(Stamps[]::new);
    }

    /** What one actor notes, by itself until it has ended. */
    private static final class Stamps {

        private final long[] nanos = new long[2 * PADDING + 3];
        private long strides;

        private void begin() {
            if (isStamped(strides)) {
                nanos[BEGIN] = System.nanoTime();
                nanos[CPU] = -cpuTime();
            }
        }

        private void end() {
            if (isStamped(strides)) {
                nanos[CPU] += cpuTime();
                nanos[END] = System.nanoTime();
            }
            strides++;
        }

        private static long cpuTime() {
            return HAS_CPU_TIMES ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
        }
    }

    /**
     * The meeting of so many actors in strides of so many samples, which those are taken for that stamp from now on.
     */
    static Meeting of(int actors, int samples) {
        current = new Meeting(actors, samples);
        return current;
    }

    /** The actor of this number begins a stride. */
    public static void begins(int actor) {
        Meeting meeting = current;
        if (actor == 0) {
            meeting.addLast();
        }
        meeting.actors[actor].begin();
    }

    /** The actor of this number has ended its stride. */
    public static void ends(int actor) {
        current.actors[actor].end();
    }

    /** How many strides the first actor has ended: a racy read, for which any recent number will do. */
    long strides() {
        return actors[0].strides;
    }

    /** How many samples were met, judging by the stamped strides, once the actors' threads have ended. */
    double met() {
        addLast();
        return met;
    }

    private void addLast() {
        if (isStamped(actors[0].strides - 1)) {
            met += PERIOD * samples * share();
        }
    }

    private static boolean isStamped(long stride) {
        return stride % PERIOD == STAMPED;
    }

    /** The part of the stamped stride's time in which all actors were running in it. */
    private double share() {
        long firstBegin = Long.MAX_VALUE;
        long lastBegin = Long.MIN_VALUE;
        long firstEnd = Long.MAX_VALUE;
        long lastEnd = Long.MIN_VALUE;
        long onCpu = 0;
        for (Stamps actor : actors) {
            firstBegin = Math.min(firstBegin, actor.nanos[BEGIN]);
            lastBegin = Math.max(lastBegin, actor.nanos[BEGIN]);
            firstEnd = Math.min(firstEnd, actor.nanos[END]);
            lastEnd = Math.max(lastEnd, actor.nanos[END]);
            onCpu += actor.nanos[CPU];
        }
        long all = lastEnd - firstBegin;
        long together = Math.min(firstEnd - lastBegin, onCpu - (actors.length - 1) * all);
        return together <= 0 ? 0 : (double) together / all;
    }
}
