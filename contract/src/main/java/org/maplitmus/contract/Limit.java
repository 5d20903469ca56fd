package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One numbered sentence about what no subject gives, with its source and the scenario that shows it.
 *
 * <p>The annotated class is a scenario of the same shape as that of a {@link Guarantee}. A limit belongs to no promise:
 * nobody keeps or breaks it. A run says that it was shown, or that it was not shown here. A result that matches neither
 * {@link #shows()} nor {@link #others()} says nothing of the limit, and nor does an actor or a trial that ends with an
 * exception, see {@link Thrown}.
 *
 * <p>A limit that nothing can show is no limit. So each names a {@link #witness()}, which must show it whenever the
 * weakened twins must be caught, or every outcome that would show it says why it is {@link Outcome#unseen()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limit {

    /** The number by which reports and command lines name it, such as {@code VIS-05}; unique in a catalogue. */
    String id();

    /** What need not be so, or may happen, whatever the subject. */
    String statement();

    /** Where it is said, or where no sentence says more; at least one. */
    Source[] source();

    /** Outcomes that show it; at least one. */
    Outcome[] shows();

    /** Outcomes that do not. */
    Outcome[] others();

    /** The name of the {@link Subject} that shows it on any machine; empty: none does. */
    String witness() default "";

    /** What to look for, and on which hardware or compiler it can show. */
    String note() default "";
}
