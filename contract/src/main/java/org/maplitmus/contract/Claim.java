package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises of a {@link Subject} together with the sentences of documentation that make them.
 *
 * <p>It stands beside {@link Subject}, once for every sentence that says something else; a subject without a claim
 * promises nothing. It is also what a {@link PromiseSet} is made of. Two claims may make one promise: then both
 * sentences count.
 */
@Documented
@Repeatable(Claims.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Claim {

    /**
     * Names of promises, see {@link Promise}, and of sets of them, see {@link PromiseSet}; at least one. What a set
     * promises rests on the sentences of the set and on {@link #source()}.
     */
    String[] promises();

    /** The sentences that make every one of them; at least one. */
    Source[] source();
}
