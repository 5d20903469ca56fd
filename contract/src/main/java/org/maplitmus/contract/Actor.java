package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a scenario that one thread runs once per sample, concurrently with the other actors.
 *
 * <p>It is public, returns nothing, is named for its role (writer, reader, iterator, remover) and takes nothing or the
 * scenario's JCStress result object. Actors must not block.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Actor {}
