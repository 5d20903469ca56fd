package org.maplitmus.runner.profile;

import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;

/**
 * A call on a stack.
 *
 * @param type binary name of the class
 * @param method name of the method
 * @param descriptor its descriptor, as in a class file
 * @param line the line in the source, or 0 if it is not known
 */
public record Frame(String type, String method, String descriptor, int line) {

    static Frame of(RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        return new Frame(
                method.getType().getName(),
                method.getName(),
                method.getDescriptor(),
                Math.max(0, frame.getLineNumber()));
    }

    /** Class and method, such as {@code java.util.HashMap.get}. */
    public String qualifiedMethod() {
        return type + "." + method;
    }

    /**
     * The source file below its root, such as {@code java/util/HashMap.java}. Recordings do not name it: it is that of
     * the outermost class, as is right for every public class.
     */
    public String file() {
        int nested = type.indexOf('$');
        return (nested < 0 ? type : type.substring(0, nested)).replace('.', '/') + ".java";
    }

    /** As in a stack trace. */
    @Override
    public String toString() {
        String file = file();
        return qualifiedMethod() + "(" + file.substring(file.lastIndexOf('/') + 1) + (line > 0 ? ":" + line : "") + ")";
    }
}
