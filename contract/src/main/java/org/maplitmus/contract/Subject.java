package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A thing under test, with a stable name and a factory; each {@link Claim} beside it says what its contract promises.
 *
 * <p>On a public static method without parameters, the method is the factory. On a public class, the factory is
 * {@link #factory()}, a static method of that class, or its public constructor without parameters.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Subject {

    /** The name in reports and on command lines, for example {@code ConcurrentHashMap}; unique in a catalogue. */
    String name();

    /**
     * What it throws to report that it was misused. A sample that one of these ends counts as detected, not as broken,
     * unless the guarantee itself lists its mark, see {@link Thrown#REPORTED_MARK}.
     */
    Class<? extends Throwable>[] reports() default {};

    /**
     * One top-level class of each library that the subject needs and that a class path may lack. A run that includes
     * the subject looks for these classes first, and names the subject and the classes if one is missing.
     */
    Class<?>[] needs() default {};

    /** The name of a public static method without parameters of the annotated class; empty: the constructor. */
    String factory() default "";

    /** The set it belongs to, for example {@code peers}, which a run takes in only if asked to; empty: every run's. */
    String set() default "";

    /**
     * Its rank among the few subjects that run first when time is short, from 1; 0: after those that have a rank. Omit
     * it unless the page would mislead without the subject.
     */
    int telling() default 0;
}
