package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class of keys whose {@code equals} or {@code hashCode} does more than answer, such as let another thread go on.
 *
 * <p>A harness that compares the objects of a scenario itself, as a model checker may, cannot run a scenario with such
 * keys: what it sees then is its own doing.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ActsWhenCompared {}
