package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The way to make what a scenario asks for of any map, where it asks for more than a {@link java.util.Map}.
 *
 * <p>On a public static method of that type, {@code <K, V> T<K, V> of(Map<K, V> map)}. A map that is brought at run
 * time meets the scenarios of T through it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Adapter {}
