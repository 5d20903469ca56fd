package org.maplitmus.weak.memory;

/**
 * A flag outside of memory that a thread sets and another sees: the start or the end of a thread, an interrupt, a
 * permit.
 *
 * <p>JLS 17.4.4: "An action that starts a thread synchronizes-with the first action in the thread it starts." "The
 * final action in a thread T1 synchronizes-with any action in another thread T2 that detects that T1 has terminated."
 * "If thread T1 interrupts thread T2, the interrupt by T1 synchronizes-with any point where any other thread (including
 * T2) determines that T2 has been interrupted". Of a permit of {@link java.util.concurrent.locks.LockSupport} no
 * document says this; here it holds too.
 */
public final class Signal {

    private final Baton baton = new Baton();
    private boolean isSet;

    /** Whether it is set. */
    public boolean isSet() {
        return isSet;
    }

    /** Sets it. */
    public void set(Memory memory, View view, String action) {
        isSet = true;
        memory.hand(view, baton, action);
    }

    /** Learns that it is set. */
    public void see(Memory memory, View view, String action) {
        memory.take(view, baton, action);
    }

    /** Learns that it is set, and clears it. */
    public void take(Memory memory, View view, String action) {
        isSet = false;
        see(memory, view, action);
    }
}
