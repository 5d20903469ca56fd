package org.maplitmus.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Makes a class a test class whose tests are guarantees, put to a map of yours or to subjects by name.
 *
 * <pre>{@code
 * @Litmus(map = MyMap.class, promises = "concurrent-map", guarantees = {"ATO-*", "PutHappensBeforeGet"})
 * class MyMapTest {}
 * }</pre>
 *
 * <p>Racing threads stress all of them within one budget, in virtual machines of their own, and then each guarantee is
 * a test. It passes if the guarantee is promised and was kept, also by a report of misuse if that is what the guarantee
 * demands. It fails if it was broken, with the outcomes that were seen and the command that reproduces them; or if the
 * process that ran it crashed or hung. Otherwise it is aborted, with the reason. The page of the run is in
 * {@code target/maplitmus}, or where the configuration parameter {@code maplitmus.out} says.
 *
 * <p>What cannot be run as asked fails the class: a name that nothing is called, a class that is no map or cannot be
 * made, a selection that is empty. {@code @Tag}, {@code @Disabled} and {@code @DisplayName} of JUnit Jupiter count on
 * the class, and every test also has the family of its guarantee as a tag, such as {@code atomicity}.
 *
 * <p>The other virtual machines get the class path of the tests: a project with a {@code module-info.java} has to run
 * its tests on the class path too.
 */
@Documented
@Testable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Litmus {

    /** The class of the map, public and with a public constructor without parameters, or of its factory. */
    Class<?> map() default void.class;

    /**
     * How one is made, if not by that constructor: the name of a public static method of {@link #map()} without
     * parameters, or a Java expression with qualified names, such as {@code new com.acme.MyMap<>(16)}.
     */
    String factory() default "";

    /**
     * What the map promises: names of promise sets, such as {@code concurrent-map}, {@code synchronized} or
     * {@code unsynchronized}, see {@link org.maplitmus.contract.MapPromiseSets}, or of single promises, see
     * {@link org.maplitmus.contract.MapPromises}. Not needed if the class or its factory carries
     * {@link org.maplitmus.contract.Subject}.
     */
    String[] promises() default {};

    /** The class of its keys, if it takes only one that its declaration does not tell: Integer, Long or String. */
    Class<?> keys() default Object.class;

    /** The exceptions by which the map reports misuse. */
    Class<? extends Throwable>[] reports() default {};

    /**
     * Subjects by name, such as {@code ConcurrentHashMap}, of the project's own catalogue or of MapLitmus'; a weakened
     * twin is called {@code twin:NAME}. {@code *} and {@code ?} are wild.
     */
    String[] subjects() default {};

    /** Guarantees by number, name or family; {@code *} and {@code ?} are wild. All, if there is none. */
    String[] guarantees() default {};

    /**
     * How long all of them may take, such as {@code 20s} or {@code 3m}; the configuration parameter
     * {@code maplitmus.budget} overrules it. A small budget needs fewer samples for a verdict.
     */
    String budget() default "20s";

    /**
     * What decides: by default both, of which the memory model has a fifth of the budget. A test fails if one of the
     * two refutes the promise. It passes if the hardware kept it, or, where the hardware has no verdict, if the model
     * tried all executions in vain. On a machine with one CPU the model alone gives verdicts.
     */
    LitmusEvidence[] engine() default {LitmusEvidence.HARDWARE, LitmusEvidence.MODEL};

    /**
     * Whether guarantees that the subject does not promise are tests too. They are always aborted, with the outcomes in
     * the reason: a test that is green says that a promise was kept, and nothing else.
     */
    boolean unpromised() default false;
}
