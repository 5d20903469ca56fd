package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code static final String} constant as the name of a promise: a property that a contract can make.
 *
 * <p>Guarantees belong to one promise, and a subject's claims name theirs, see {@link Claim}. The promises of maps are
 * in {@link MapPromises}; other kinds of subject declare their own constants. A name that no constant declares is a
 * compile error.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Promise {

    /** What a subject that makes the promise says, in one sentence. */
    String value();

    /** Where it is defined what this means; these are sources of each guarantee of the promise, too. */
    Source[] source() default {};
}
