package org.maplitmus.runner.alone;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended, in a form that can be compared: values as text, other objects and exceptions by their class.
 *
 * @param threw whether it threw
 * @param text the value, or the class of the exception
 */
record Reply(boolean threw, String text) {

    /** What {@code call} ends with. */
    static Reply of(Callable<@Nullable Object> call) {
        try {
            return returned(call.call());
        } catch (Exception | AssertionError | StackOverflowError e) {
            return thrown(e);
        }
    }

    static Reply returned(@Nullable Object value) {
        return new Reply(false, shown(value));
    }

    static Reply thrown(Throwable thrown) {
        return new Reply(true, thrown.getClass().getSimpleName());
    }

    /** A value as text, and any other object by its class: two of them may differ in their hash alone. */
    static String shown(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        boolean plain = value instanceof Number
                || value instanceof Boolean
                || value instanceof CharSequence
                || value instanceof Enum<?>;
        return plain ? value.toString() : named(value.getClass());
    }

    private static String named(Class<?> type) {
        return type.isSynthetic() || type.isHidden() ? "a function" : "a " + type.getSimpleName();
    }

    boolean unsupported() {
        return threw && text.equals(UnsupportedOperationException.class.getSimpleName());
    }

    /** What the subject did, such as {@code returned 4}. */
    String past() {
        return (threw ? "threw " : "returned ") + text;
    }

    /** What HashMap does, such as {@code returns null}. */
    String present() {
        return (threw ? "throws " : "returns ") + text;
    }
}
