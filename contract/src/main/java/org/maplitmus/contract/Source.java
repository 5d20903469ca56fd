package org.maplitmus.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The place a promise is written down: a javadoc sentence, a JLS section, a Go file and version, a paper. */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Source {

    /** The place in words, for example "JLS 17.4.5" or "ConcurrentMap.putIfAbsent". */
    String value();

    /** The address a reader can open, or empty. */
    String url() default "";
}
