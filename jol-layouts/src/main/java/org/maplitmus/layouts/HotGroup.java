package org.maplitmus.layouts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a field that one role writes often: no line that holds it may hold anything of another role.
 *
 * <p>Fields of one group may share a line with each other. The layout checks read the annotation from the class file,
 * so that nothing of this library is needed at run time.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface HotGroup {

    /** The role that writes the field, such as producer; empty for a group of this field alone, named for it. */
    String value() default "";
}
