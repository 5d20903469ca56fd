package org.maplitmus.maps.detection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A sequence word that remembers the writer, for where a store more does not matter.
 *
 * <p>It reports what {@link SequenceWord} reports, and names the last writer, whose stack is of the time of the report:
 * a writer that has come and gone is somewhere else by then. A thread that calls the map again from inside its own
 * write is let through. A thread that writes inside its own read is reported: readers leave no name.
 *
 * <p>The names are opaque and add no edge. Only a thread itself stores itself as the one inside, and takes itself out
 * before it leaves, so who finds itself there is inside; two writers that overlap unseen may take each other out, and
 * then a call from inside is reported, rightly.
 */
final class NamedSequenceWord extends SequenceWord {

    private static final long NESTED = Long.MIN_VALUE;

    private static final VarHandle INSIDE;
    private static final VarHandle LAST;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            INSIDE = lookup.findVarHandle(NamedSequenceWord.class, "inside", Thread.class);
            LAST = lookup.findVarHandle(NamedSequenceWord.class, "last", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // Reached through INSIDE.
    private @Nullable Thread inside;

    @SuppressWarnings("UnusedVariable") // Reached through LAST.
    private @Nullable Thread last;

    NamedSequenceWord(String map) {
        super(map);
    }

    @Override
    OtherThread lastWriter() {
        Thread writer = getLast();
        return writer == null || writer == Thread.currentThread()
                ? OtherThread.unknown("the other thread is not known: it has not left its name")
                : OtherThread.known("the last writer", writer);
    }

    @Override
    public long enterRead(Operation operation) {
        return isInside() ? NESTED : super.enterRead(operation);
    }

    @Override
    public void exitRead(long stamp, Operation operation) {
        if (stamp != NESTED) {
            super.exitRead(stamp, operation);
        }
    }

    @Override
    public void lookBeforeWrite(Operation operation) {
        if (!isInside()) {
            super.lookBeforeWrite(operation);
        }
    }

    @Override
    public long enterWrite(Operation operation) {
        if (isInside()) {
            return NESTED;
        }
        long stamp = super.enterWrite(operation);
        setInside(Thread.currentThread());
        setLast(Thread.currentThread());
        return stamp;
    }

    @Override
    public void exitWrite(long stamp, Operation operation) {
        if (stamp != NESTED) {
            setInside(null);
            super.exitWrite(stamp, operation);
        }
    }

    @Override
    public void abandonWrite(long stamp) {
        if (stamp != NESTED) {
            setInside(null);
            super.abandonWrite(stamp);
        }
    }

    private boolean isInside() {
        return INSIDE.getOpaque(this) == Thread.currentThread();
    }

    /** Read by {@link #isInside}, which believes only what its own thread has stored. */
    private void setInside(@Nullable Thread thread) {
        INSIDE.setOpaque(this, thread);
    }

    /** Reads what {@link #setLast} has stored, for a report only. */
    private @Nullable Thread getLast() {
        return (Thread) LAST.getOpaque(this);
    }

    /** Read by {@link #getLast}. */
    private void setLast(Thread thread) {
        LAST.setOpaque(this, thread);
    }
}
