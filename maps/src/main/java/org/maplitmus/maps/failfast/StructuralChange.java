package org.maplitmus.maps.failfast;

/**
 * The structural change of a fail-fast map that broke an iteration, as the cause of its exception: the stack is that of
 * the thread that made the change, at the time it made it.
 *
 * <p>It is never thrown. Immutable but for what every {@link Throwable} lets one add.
 */
public final class StructuralChange extends Throwable {

    private static final long serialVersionUID = 1;

    private final int modCount;
    private final String threadName;

    StructuralChange(int modCount) {
        this(modCount, Thread.currentThread().getName());
    }

    private StructuralChange(int modCount, String threadName) {
        super("structural change to modCount %d by thread \"%s\"".formatted(modCount, threadName));
        this.modCount = modCount;
        this.threadName = threadName;
    }

    /** The modCount that the change led to. */
    public int modCount() {
        return modCount;
    }

    /** The name that the thread which made the change had then. */
    public String threadName() {
        return threadName;
    }
}
