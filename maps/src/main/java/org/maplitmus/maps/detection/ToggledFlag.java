package org.maplitmus.maps.detection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Go's rule: one flag, that writers toggle on the way in and put back on the way out, and readers look at once.
 *
 * <p>The protocol. A writer looks at the flag before it hashes its key, and again at its end; in between it loads the
 * flag and stores it toggled. A reader looks once, on the way in.
 *
 * <p>What it reports for certain: a reader, iterator or writer that looks when the flag of a writer inside has reached
 * it. Toggling instead of setting makes two writers that come in one after the other put the flag back, so that the
 * first to leave finds it down.
 *
 * <p>What it misses. A load and a store are two steps: two writers that both load a flag that is down both store it
 * raised, and the one that leaves first leaves unseen. A reader that comes first is not seen by the writer, for it
 * leaves no mark, and does not see the writer, for it does not look again. A writer that comes and goes inside a read
 * is not seen. What Go does outside the window, the shortcut for an empty map and the store of the value, nobody
 * watches.
 *
 * <p>The two exits differ after such a miss. {@link Exit#CLEAR} leaves the flag down whatever happened.
 * {@link Exit#TOGGLE} raises a flag that the other writer has already put down, and it stays up: a later operation,
 * alone and correctly ordered, is then reported. Never without an earlier race.
 *
 * <p>Edges: none. Opaque accesses order nothing but the flag itself, so a race next to this detector stays as visible
 * as it is without one. A thread that locks properly before it comes reads the flag that the thread before it wrote.
 *
 * <p>Why not a plain field: a compiler may hoist the look out of a loop, and may forward a writer's own store to its
 * last look, which then sees nothing but itself. An opaque access is made each time and becomes visible in finite time.
 * Atomic toggling is no substitute: it reports more than Go.
 */
final class ToggledFlag extends Detector {

    /** How a writer puts the flag down. */
    enum Exit {
        /** {@code flag &^= bit}, as in Go's classic map. */
        CLEAR,
        /** {@code flag ^= bit}, as in Go's Swiss map. */
        TOGGLE
    }

    private static final OtherThread UNKNOWN =
            OtherThread.unknown("the other thread is not known: the flag is raised by writers without a name");

    private static final VarHandle FLAG;

    static {
        try {
            FLAG = MethodHandles.lookup().findVarHandle(ToggledFlag.class, "flag", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final int bit;
    private final Exit exit;

    @SuppressWarnings("UnusedVariable") // Reached through FLAG.
    private int flag;

    ToggledFlag(String map, int bit, Exit exit) {
        super(map, Detection.GO);
        this.bit = bit;
        this.exit = exit;
    }

    @Override
    public long enterRead(Operation operation) {
        if (raised()) {
            throw besideWriter(operation, UNKNOWN);
        }
        return 0;
    }

    @Override
    public void exitRead(long stamp, Operation operation) {}

    @Override
    public void lookBeforeWrite(Operation operation) {
        if (raised()) {
            throw besideWriter(operation, UNKNOWN);
        }
    }

    @Override
    public long enterWrite(Operation operation) {
        setOpaque(getOpaque() ^ bit);
        return 0;
    }

    @Override
    public void exitWrite(long stamp, Operation operation) {
        if (!raised()) {
            throw besideWriter(operation, UNKNOWN);
        }
        setOpaque(exit == Exit.CLEAR ? getOpaque() & ~bit : getOpaque() ^ bit);
    }

    /** Clears with both exits: Go has no such way out, and a flag left up would be a false alarm. */
    @Override
    public void abandonWrite(long stamp) {
        setOpaque(getOpaque() & ~bit);
    }

    @Override
    public void abandonRead(long stamp) {}

    @Override
    public boolean coversAll() {
        return false;
    }

    private boolean raised() {
        return (getOpaque() & bit) != 0;
    }

    /** Reads what any {@link #setOpaque} has stored, each time anew. */
    private int getOpaque() {
        return (int) FLAG.getOpaque(this);
    }

    /** Read by {@link #getOpaque}; orders no other access. */
    private void setOpaque(int value) {
        FLAG.setOpaque(this, value);
    }
}
