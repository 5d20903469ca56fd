package org.maplitmus.weak.tell;

import java.util.Objects;

/**
 * A method on the stack of a thread.
 *
 * @param type the simple name of the class that declares it, with those of the classes around it
 * @param method its name
 * @param file the source file, or the class if that is not known
 * @param line the line that it has reached, or a negative number if there is none
 */
record Call(String type, String method, String file, int line) {

    private static final String LOCKED = "$locked$";
    private static final String CONSTRUCTOR = "<init>";

    static Call of(StackWalker.StackFrame frame) {
        return new Call(
                simple(frame.getClassName()),
                frame.getMethodName().replace(LOCKED, ""),
                Objects.requireNonNullElse(frame.getFileName(), frame.getClassName()),
                frame.getLineNumber());
    }

    /** The name of a class without its package and the classes around it, unless it has none. */
    static String innermost(String className) {
        String inner = className.substring(className.lastIndexOf('$') + 1);
        return Character.isDigit(inner.charAt(0)) ? simple(className) : simple(inner);
    }

    /** The name of a class without its package. */
    static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** Whether it only takes the monitor for {@code inner}, which has the code of the method. */
    boolean isLockFor(Call inner) {
        return line < 0 && isOf(inner);
    }

    /** Whether both are of one method. */
    boolean isOf(Call other) {
        return type.equals(other.type) && method.equals(other.method);
    }

    /** File and line. */
    String place() {
        return line < 0 ? file : file + ":" + line;
    }

    /** Its name as {@code caller} would write it. */
    String calledBy(Call caller) {
        if (method.equals(CONSTRUCTOR)) {
            return "new " + type.substring(type.lastIndexOf('.') + 1) + "()";
        }
        return (type.equals(caller.type) ? "" : type + ".") + method + "()";
    }
}
