package org.maplitmus.layouts.classfile;

/** Says why the layout of a class cannot be told; the message names the class. */
public final class UnreadableClassException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableClassException(String message) {
        super(message);
    }
}
