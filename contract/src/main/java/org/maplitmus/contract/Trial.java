package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a scenario that one thread runs alone, for a guarantee that is sequential or needs a watchdog: a call
 * that must end, a process that must exit with a status.
 *
 * <p>It is public, returns nothing and takes the scenario's JCStress result object. Unlike an actor it may block, start
 * threads or start a process of its own. A scenario with a trial has neither actors nor an arbiter, and its cells are
 * no JCStress tests but {@link TrialCell}s. How the code is compiled means nothing to a trial: it is run once per Java
 * installation.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Trial {

    /**
     * The result of a sample that did not end, also of one that actors took; a guarantee that does not list it is
     * refuted by it.
     */
    String HANG = "hang";

    /** How long a sample may take, and after how long no further one is begun. */
    int seconds() default 5;

    /** How many samples are asked for: fewer are no verdict, unless one of them did not end. */
    int times() default 1;
}
