package org.maplitmus.contract;

/**
 * What it means for a guarantee that an actor or a trial ends with an exception, see {@link Thrown}.
 *
 * <p>An outcome that names the exception outweighs it: {@code @Outcome(id = "threw NullPointerException", ...)} for a
 * reference field, or {@code "-9"} for a numeric one, says what that exception means, and all others mean what is said
 * here.
 */
public enum ExceptionMeaning {
    /** The calls of the scenario must end normally: an exception refutes the guarantee. */
    REFUTES,
    /**
     * The guarantee speaks of what calls return and not of how they end: a sample that ended with an exception neither
     * refutes nor keeps it, and does not count for a verdict.
     */
    SAYS_NOTHING
}
