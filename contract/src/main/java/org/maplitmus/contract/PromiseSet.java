package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code static final String} constant as the name of a promise set: claims that many contracts make together.
 *
 * <p>A {@link Claim} names it like a promise, and so do command lines and tests. The sets of maps are in
 * {@link MapPromiseSets}; other kinds of subject declare their own constants. A set that names itself, or a name that
 * no constant declares, is a compile error.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PromiseSet {

    /** What kind of subject makes all of these promises, in one sentence. */
    String sentence();

    /** The name of a subject that makes all of them, for readers, or empty. */
    String example() default "";

    /** The promises with the sentences that make them; a claim may name another set. At least one. */
    Claim[] claims();
}
