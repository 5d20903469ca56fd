package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mechanism that a {@link Guarantee} is about: where nothing was seen and the scenario did not reach it, the
 * guarantee was not put to the map.
 *
 * <p>A run looks once into each map and finds with how many entries it grows, for the keys 1, 2, 3 and so on. The
 * scenario reaches growth if {@link #times()} of these numbers are more than {@link #from()} and at most {@link #to()}.
 * A map that grows later is reached by a scenario that is {@link #moved()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reaches {

    /** The mechanism. */
    Mechanism value();

    /** How many entries the map holds when the actors, or the trial, begin. */
    int from();

    /** How many entries it holds at least when they have put all of theirs. */
    int to();

    /**
     * Whether the scenario stores as many other entries as {@link Growth#head} says before all else, so that the two
     * numbers move up to where the map grows.
     */
    boolean moved() default false;

    /** How often the map must grow: 2 for a scenario about a table that is left while others still work on it. */
    int times() default 1;
}
