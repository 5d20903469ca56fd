package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A set of results of one scenario that mean the same, with the sentence that says what the threads did. */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Outcome {

    /** The results as the result class prints them, for example {@code "1, 0"}: literal, or a regular expression. */
    String[] id();

    /** What the threads did, for example "the reader saw the box but not the write that filled it". */
    String sentence();

    /**
     * Why no machine of its authors has shown an outcome that refutes the guarantee, or shows the limit: which
     * compiler, hardware or chance it takes. Empty if one has. Reports never quote it.
     */
    String unseen() default "";
}
