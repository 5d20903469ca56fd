package org.maplitmus.weak.search;

/**
 * How an execution ended.
 *
 * @param kind whether it came to its end
 * @param outcome what the threads found
 */
public record Ending(Kind kind, String outcome) {

    /** Ways to end. */
    public enum Kind {
        /** All threads ended, or none could go on. */
        WHOLE,
        /** It went on for too long. */
        CUT,
        /** The scheduler gave it up. */
        GIVEN_UP
    }

    /** What no thread can leave. */
    public static final Ending DEADLOCK = new Ending(Kind.WHOLE, "deadlock");

    /** An execution that the scheduler gave up. */
    public static final Ending GIVEN_UP = new Ending(Kind.GIVEN_UP, "given up");

    /** An execution that went on for too long. */
    public static final Ending CUT = new Ending(Kind.CUT, "cut");

    /** All threads ended, and found {@code outcome}. */
    public static Ending whole(String outcome) {
        return new Ending(Kind.WHOLE, outcome);
    }
}
