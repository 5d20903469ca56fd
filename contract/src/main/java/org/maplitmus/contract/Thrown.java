package org.maplitmus.contract;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What a cell does with an exception that ends an actor or a trial: it becomes an outcome instead of the end of the
 * run.
 *
 * <p>The generated cell sets every numeric field of the sample's result to {@link #MARK} and every reference field to
 * {@link #mark(Throwable)}; if the exception is what the subject {@linkplain Subject#reports() reports} misuse with, to
 * {@link #REPORTED_MARK} and {@link #reportedMark(Throwable)}. The first other exception since {@link #reset()} is kept
 * as the specimen for the report. All methods may be called by any thread; the specimen is published by a volatile
 * write.
 */
public final class Thrown {

    /** The value of a numeric result field whose sample ended with an exception. */
    public static final int MARK = -9;

    /** What the value of a reference result field begins with whose sample ended with an exception. */
    public static final String PREFIX = "threw ";

    /** The value of a numeric result field whose sample ended with the subject's own report, see {@link Subject}. */
    public static final int REPORTED_MARK = -8;

    /** What the value of a reference result field begins with whose sample ended with the subject's own report. */
    public static final String REPORTED_PREFIX = "reported ";

    private static final AtomicReference<@Nullable Throwable> SPECIMEN = new AtomicReference<>();

    private Thrown() {}

    /**
     * Keeps {@code thrown} if it is the first, and returns it.
     *
     * @throws OutOfMemoryError {@code thrown} itself if it is one: the fork cannot go on
     */
    public static Throwable keep(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError outOfMemory) {
            throw outOfMemory;
        }
        SPECIMEN.compareAndSet(null, thrown);
        return thrown;
    }

    /**
     * The value of a reference result field whose sample ended with {@code thrown}: {@link #PREFIX} and its simple
     * class name, or the binary name of an anonymous class, which has no other.
     */
    public static String mark(Throwable thrown) {
        return PREFIX + nameOf(thrown);
    }

    /**
     * The value of a reference result field whose sample ended with {@code report}, which the subject threw:
     * {@link #REPORTED_PREFIX} and its class name as in {@link #mark(Throwable)}.
     */
    public static String reportedMark(Throwable report) {
        return REPORTED_PREFIX + nameOf(report);
    }

    private static String nameOf(Throwable thrown) {
        Class<?> type = thrown.getClass();
        return type.isAnonymousClass() ? type.getName() : type.getSimpleName();
    }

    /** The first exception kept since the last {@link #reset()}, or null. */
    public static @Nullable Throwable specimen() {
        return SPECIMEN.get();
    }

    /** Forgets the specimen. */
    public static void reset() {
        SPECIMEN.set(null);
    }
}
