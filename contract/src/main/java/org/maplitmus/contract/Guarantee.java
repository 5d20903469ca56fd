package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One numbered sentence about a subject, with its source, the promise it belongs to and the scenario that can refute
 * it.
 *
 * <p>The annotated class is the scenario: a public, non-final class with one public constructor that takes the subject
 * (or a {@link java.util.function.Supplier} of fresh subjects), and either two to four {@link Actor} methods and at
 * most one {@link Arbiter}, or one {@link Trial}. Its fields are the memory the actors share; a new instance is made
 * for every sample.
 *
 * <p>An outcome that matches neither {@link #allowed()}, {@link #broken()} nor {@link #detected()} counts as broken:
 * the scenario did not foresee it. An actor or a trial that ends with an exception, see {@link Thrown}, other than the
 * subject's own report of the misuse, see {@link Subject#reports()}, means what {@link #exceptions()} says.
 *
 * <p>What no subject gives is a {@link Limit}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Guarantee {

    /** The number by which reports and command lines name it, such as {@code VIS-01}; unique in a catalogue. */
    String id();

    /** The MUST or MAY sentence, in words a user of the map would use. */
    String statement();

    /** Where the sentence is promised, beside the sources of its promise; at least one if that has none. */
    Source[] source() default {};

    /** The name of the promise that decides the grade: a constant marked {@link Promise}. */
    String promise();

    /** Outcomes that keep the guarantee. */
    Outcome[] allowed();

    /** Outcomes that refute the guarantee; at least one, or it could not fail. */
    Outcome[] broken();

    /** Outcomes in which the subject reported the misuse itself, such as a ConcurrentModificationException. */
    Outcome[] detected() default {};

    /** What an exception means that no outcome names. */
    ExceptionMeaning exceptions() default ExceptionMeaning.REFUTES;

    /** What to look for, and on which hardware or compiler it can show. */
    String note() default "";
}
