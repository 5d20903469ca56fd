package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@link Subject} as a copy of another with one barrier, lock or check removed, which still claims its
 * promises.
 *
 * <p>The suite must call it broken for every guarantee in {@link #refutes()}. Twins meet no other guarantee and stay
 * out of ordinary runs. Nothing refutes a {@link Limit}: what shows that the suite could see it is its witness.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface WeakenedTwin {

    /** What it is a copy of, in the words of its author: a subject's name, or a technique such as left-right. */
    String of();

    /** What was removed, for example "the re-check under the lock". */
    String without();

    /** Ids of the guarantees that this removal must break; at least one. */
    String[] refutes();
}
