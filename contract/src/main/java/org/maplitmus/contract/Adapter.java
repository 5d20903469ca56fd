package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method that makes of any {@link java.util.Map} the type T of map that a scenario asks for.
 *
 * <p>It stands in T, is public and static, and has the form {@code <K, V> T<K, V> of(Map<K, V> map)}. A map that is
 * brought at run time meets the scenarios of T through it. Where the promises of T say a number, such as a limit, an
 * {@code int} follows the map: who brings a map writes the number behind the promise, as in {@code bounded(8)}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Adapter {}
