package org.maplitmus.weak.tell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.Write;

/**
 * What a thread did.
 *
 * @param kind what it was
 * @param thread the number of the thread
 * @param variable what was read or written, if anything
 * @param mode how it was read or written
 * @param write what it saw or wrote
 * @param newest the last write to the variable then; of an update, the one before it
 * @param action what it did, if it was no access
 * @param calls the methods that it was in, the outermost first
 */
record Step(
        Kind kind,
        int thread,
        @Nullable Variable variable,
        Mode mode,
        @Nullable Write write,
        @Nullable Write newest,
        String action,
        List<Call> calls) {

    enum Kind {
        READ,
        WRITE,
        UPDATE,
        OTHER
    }

    static Step access(Kind kind, int thread, Variable variable, Mode mode, Write write, List<Call> calls) {
        return new Step(kind, thread, variable, mode, write, variable.newest(), "", calls);
    }

    static Step update(int thread, Variable variable, Write write, Write before, List<Call> calls) {
        return new Step(Kind.UPDATE, thread, variable, write.mode(), write, before, "", calls);
    }

    static Step other(int thread, String action, List<Call> calls) {
        return new Step(Kind.OTHER, thread, null, Mode.VOLATILE, null, null, action, calls);
    }

    /** Whether it saw a write although there was a later one. */
    boolean isStale() {
        return kind == Kind.READ && write != null && !write.isForeseen() && !write.equals(newest);
    }

    /** Whether it saw a write that was made later. */
    boolean isEarly() {
        return write != null && write.isForeseen();
    }

    boolean writes() {
        return kind == Kind.WRITE || kind == Kind.UPDATE;
    }

    /** Whether it saw, without an order, what another thread wrote. */
    boolean isUnordered() {
        return kind == Kind.READ
                && (mode == Mode.PLAIN || mode == Mode.OPAQUE)
                && write != null
                && !write.isInitial()
                && !write.isForeseen()
                && write.thread() != thread;
    }

    /** Where in the source, or empty. */
    String place() {
        return calls.isEmpty() ? "" : calls.get(calls.size() - 1).place();
    }
}
