package org.maplitmus.weak.memory;

import org.jspecify.annotations.Nullable;

/**
 * A write, and what its thread knew.
 *
 * @param value what it wrote
 * @param thread which thread wrote, or {@link #START}
 * @param time how many actions its thread had then done, this one included
 * @param mode how
 * @param known what happens before it
 * @param message what a read that acquires it learns
 * @param isUpdate whether it is the second half of an atomic update, which follows upon the write that the first half
 *     saw
 */
public record Write(
        @Nullable Object value, int thread, int time, Mode mode, Clock known, Clock message, boolean isUpdate) {

    /** The thread of what a variable holds from the start. */
    public static final int START = -1;

    /** The thread of what a read sees before anybody has written it. */
    public static final int LATER = -2;

    /**
     * The initial write of a variable.
     *
     * <p>JLS 17.4.4: "The write of the default value (zero, false, or null) to each variable synchronizes-with the
     * first action in every thread."
     */
    static Write initial(@Nullable Object value) {
        return new Write(value, START, 0, Mode.VOLATILE, Clock.NONE, Clock.NONE, false);
    }

    /**
     * What a read sees of a write that comes later and hands nothing on; JLS 17.4.5 forbids it only if the read happens
     * before the write.
     */
    public static Write foreseen(Object value) {
        return new Write(value, LATER, 0, Mode.PLAIN, Clock.NONE, Clock.NONE, false);
    }

    /** Whether a read sees it before it is made. */
    public boolean isForeseen() {
        return thread == LATER;
    }

    /** Whether nobody learns anything who acquires it. */
    public boolean handsNothingOn() {
        return message.equals(Clock.NONE);
    }

    /** Whether it is what its variable holds from the start. */
    public boolean isInitial() {
        return thread == START;
    }

    boolean happensBefore(Write other) {
        return other.thread != START
                && (thread == START || (thread == other.thread ? time < other.time : other.known.has(thread, time)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return 31 * thread + time;
    }
}
