package org.maplitmus.maps.detection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report of a map that was used by several threads at once, or of a lock that was misused: what ends a Go program.
 *
 * <p>The first line of the message is Go's own; the others name the map, the operation and the threads, which Go does
 * not. Where the mode knows the other thread, the cause is that thread's stack at the time of the report. An error and
 * not an exception, as Go's cannot be recovered from: the map may be damaged. Immutable, but for what every throwable
 * allows.
 */
public final class FatalError extends Error {

    private static final long serialVersionUID = 1;

    private final String goText;
    private final @Nullable Operation operation;
    private final ThreadName detectingThread;
    private final @Nullable ThreadName otherThread;

    private FatalError(
            String goText, String details, @Nullable Operation operation, ThreadName detecting, OtherThread other) {
        super(goText + details, other.stack());
        this.goText = goText;
        this.operation = operation;
        this.detectingThread = detecting;
        this.otherThread = other.name();
    }

    /** The report of the calling thread; does not return if {@link FatalExit} is on. */
    static FatalError report(String goText, String where, Operation operation, OtherThread other) {
        ThreadName detecting = ThreadName.of(Thread.currentThread());
        String details = "\n" + where + ": " + operation + " by thread " + detecting + "\n" + other.sentence();
        FatalError error = new FatalError(goText, details, operation, detecting, other);
        FatalExit.exitIfEnabled(error);
        return error;
    }

    /**
     * The report of the calling thread that it has misused {@code where}, which no other thread has part in; does not
     * return if {@link FatalExit} is on.
     */
    public static FatalError alone(String goText, String where) {
        ThreadName detecting = ThreadName.of(Thread.currentThread());
        OtherThread nobody = OtherThread.unknown("no other thread is needed for it");
        String details = "\n" + where + ": by thread " + detecting + "\n" + nobody.sentence();
        FatalError error = new FatalError(goText, details, null, detecting, nobody);
        FatalExit.exitIfEnabled(error);
        return error;
    }

    /** Go's own line, such as {@code fatal error: concurrent map writes}: the first of the message. */
    public String goText() {
        return goText;
    }

    /** What the detecting thread did with the map, or empty if it was no map that it misused. */
    public Optional<Operation> operation() {
        return Optional.ofNullable(operation);
    }

    /** The thread that noticed, and that threw this. */
    public ThreadName detectingThread() {
        return detectingThread;
    }

    /** The thread it met, or empty if the mode does not know it. */
    public Optional<ThreadName> otherThread() {
        return Optional.ofNullable(otherThread);
    }
}
