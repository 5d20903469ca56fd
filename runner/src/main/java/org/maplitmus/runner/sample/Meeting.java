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
 * The first strides of a slice are all stamped; behind them one in eleven is, and counts for eleven. To ask for a CPU time
 * takes as long as some samples, and where strides are many, some of them tell of all. Eleven has nothing in common with
 * the number of strides after which actors make new subjects.
 *
 * Each actor writes stamps of its own, for even and odd strides in turn. The first actor reads those of the last stride
 * when it begins the next: the barrier between the two orders these reads behind the writes, and the writes of the stride
 * after that behind these reads.
 * </pre>
 *
 * <p>{@link #begins} and {@link #ends} are called by the actors, all else by the thread that waits for them.
 */
public final class Meeting {

    /** So many strides of a slice are stamped each: on a busy machine there are no more. */
    private static final int EACH = 44;

    /** Behind them, one stride of so many is stamped, in the middle of those that it counts for. */
    private static final int PERIOD = 11;

    /** What keeps the stamps of one actor off the cache lines of another. */
    private static final int PADDING = 16;

    /* Where the stamps of a stride stand behind each other. */
    private static final int BEGIN = 0;
    private static final int END = 1;
    private static final int CPU = 2;
    private static final int STAMPS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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

        private final long[] nanos = new long[2 * PADDING + 2 * STAMPS];
        private long strides;

        private void begin() {
            if (weight(strides) > 0) {
                int at = at(strides);
                nanos[at + BEGIN] = System.nanoTime();
                nanos[at + CPU] = -THREADS.getCurrentThreadCpuTime();
            }
        }

        private void end() {
            if (weight(strides) > 0) {
                int at = at(strides);
                nanos[at + CPU] += THREADS.getCurrentThreadCpuTime();
                nanos[at + END] = System.nanoTime();
            }
            strides++;
        }

        private long of(long stride, int stamp) {
            return nanos[at(stride) + stamp];
        }

        private static int at(long stride) {
            return PADDING + STAMPS * (int) (stride % 2);
        }
    }

    /** How many strides this one counts for; none if it is not stamped. */
    private static int weight(long stride) {
        if (stride < EACH) {
            return 1;
        }
        return stride % PERIOD == PERIOD / 2 ? PERIOD : 0;
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
        long stride = actors[0].strides - 1;
        if (stride >= 0 && weight(stride) > 0) {
            met += weight(stride) * samples * share(stride);
        }
    }

    /** The part of the stride's time in which all actors were running in it. */
    private double share(long stride) {
        long firstBegin = Long.MAX_VALUE;
        long lastBegin = Long.MIN_VALUE;
        long firstEnd = Long.MAX_VALUE;
        long lastEnd = Long.MIN_VALUE;
        long onCpu = 0;
        for (Stamps actor : actors) {
            firstBegin = Math.min(firstBegin, actor.of(stride, BEGIN));
            lastBegin = Math.max(lastBegin, actor.of(stride, BEGIN));
            firstEnd = Math.min(firstEnd, actor.of(stride, END));
            lastEnd = Math.max(lastEnd, actor.of(stride, END));
            onCpu += actor.of(stride, CPU);
        }
        long all = lastEnd - firstBegin;
        long together = Math.min(firstEnd - lastBegin, onCpu - (actors.length - 1) * all);
        return together <= 0 ? 0 : (double) together / all;
    }
}
