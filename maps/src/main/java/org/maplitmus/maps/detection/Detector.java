package org.maplitmus.maps.detection;

import java.util.Objects;

/**
 * The watch at the door of one map: every operation passes it on the way in and on the way out.
 *
 * <p>A read calls {@link #enterRead} and, if it ends normally, {@link #exitRead} with the stamp it was given. A write
 * calls {@link #lookBeforeWrite} before it hashes its key, as hashing may throw, then {@link #enterWrite}, its body and
 * {@link #exitWrite}. Called by any thread at any time: to be misused is what it is for.
 */
public abstract class Detector {

    private final String map;
    private final Detection mode;

    Detector(String map, Detection mode) {
        this.map = Objects.requireNonNull(map);
        this.mode = Objects.requireNonNull(mode);
    }

    /** The map as reports call it, such as {@code GoMap}. */
    public final String map() {
        return map;
    }

    /**
     * The first look of a reader; the result goes to {@link #exitRead}.
     *
     * @throws FatalError if a writer is seen inside
     */
    public abstract long enterRead(Operation operation);

    /**
     * The last look of a reader, after it has read the value.
     *
     * @throws FatalError if a writer is seen to have been inside since {@link #enterRead}
     */
    public abstract void exitRead(long stamp, Operation operation);

    /**
     * The look of a writer before it hashes its key; changes nothing.
     *
     * @throws FatalError if another writer is seen inside
     */
    public abstract void lookBeforeWrite(Operation operation);

    /**
     * Opens a writer's window; the result goes to {@link #exitWrite}.
     *
     * @throws FatalError if the mode sees another thread inside
     */
    public abstract long enterWrite(Operation operation);

    /**
     * Closes a writer's window.
     *
     * @throws FatalError if another writer is seen to have been inside
     */
    public abstract void exitWrite(long stamp, Operation operation);

    /** Gives the window back after a body that threw, such as a key's {@code equals}; reports nothing. */
    public abstract void abandonWrite(long stamp);

    /** The same for a reader. */
    public abstract void abandonRead(long stamp);

    /**
     * Whether the windows cover everything: the shortcuts for an empty map come after the look, and values are read and
     * written inside. Go's windows do not: a shortcut comes first, and the value is stored after the window has closed.
     */
    public abstract boolean coversAll();

    /** The report of a thread that found the map's structure inconsistent, whatever the detector has seen. */
    public final FatalError inconsistent(Operation operation) {
        return FatalError.report(
                operation.besideWriter(),
                where() + ", its structure found inconsistent",
                operation,
                OtherThread.unknown("the other thread is not known: it may have left long ago"));
    }

    /** The report of an operation that has met a writer. */
    final FatalError besideWriter(Operation operation, OtherThread other) {
        return FatalError.report(operation.besideWriter(), where(), operation, other);
    }

    /** The report of a writer that has met somebody who does {@code theirs}. */
    final FatalError writerBeside(Operation theirs, Operation operation, OtherThread other) {
        return FatalError.report(theirs.besideWriter(), where(), operation, other);
    }

    private String where() {
        return "map " + map + ", detection " + mode;
    }
}
