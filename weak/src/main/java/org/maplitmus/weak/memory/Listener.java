package org.maplitmus.weak.memory;

/** Whoever wants to know what the threads do. */
public interface Listener {

    /** Hears nothing. */
    Listener NONE = new Listener() {};

    /** A read of {@code write}; also the first half of an update, and all of one that fails. */
    default void hasRead(View view, Variable variable, Mode mode, Write write) {}

    /** A write; also the second half of an update. */
    default void hasWritten(View view, Variable variable, Write write) {}

    /** What a thread knows has been handed to whoever takes it by the same means. */
    default void hasHanded(View view, Object means) {}

    /** What others have handed on by some means has been taken. */
    default void hasTaken(View view, Object means) {}

    /** Any other action, named as a sentence would. */
    default void hasDone(View view, String action) {}
}
