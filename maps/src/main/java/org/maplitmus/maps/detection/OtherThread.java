package org.maplitmus.maps.detection;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a detector knows of the thread that the detecting one has met.
 *
 * @param sentence for the report
 * @param name null if the detector cannot tell
 * @param stack null if the detector cannot tell or the thread is not found any more
 */
record OtherThread(
        String sentence,
        @Nullable ThreadName name,
        @Nullable ThreadStack stack) {

    /**
     * Whether nobody reads the stacks of other threads: to take one stops that thread, which a run that provokes
     * thousands of reports a second cannot afford.
     */
    private static final boolean WITHOUT_STACKS = Boolean.getBoolean("maplitmus.reportsWithoutStacks");

    static OtherThread unknown(String sentence) {
        return new OtherThread(sentence, null, null);
    }

    static OtherThread known(String role, Thread thread) {
        ThreadName name = ThreadName.of(thread);
        return new OtherThread(
                role + ": thread " + name, name, WITHOUT_STACKS ? null : new ThreadStack(name, thread.getStackTrace()));
    }

    /** The live platform thread of that id; a virtual thread is not found by its id and stays without a stack. */
    static OtherThread known(String role, long id) {
        return WITHOUT_STACKS ? gone(role, id) : found(role, id);
    }

    private static OtherThread found(String role, long id) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(live -> live.getKey().getId() == id)
                .findFirst()
                .map(live -> found(role, live))
                .orElseGet(() -> gone(role, id));
    }

    private static OtherThread found(String role, Map.Entry<Thread, StackTraceElement[]> live) {
        ThreadName name = ThreadName.of(live.getKey());
        return new OtherThread(role + ": thread " + name, name, new ThreadStack(name, live.getValue()));
    }

    private static OtherThread gone(String role, long id) {
        ThreadName name = new ThreadName("", id);
        return new OtherThread(role + ": thread " + name + ", not found any more", name, null);
    }
}
