package org.maplitmus.runner.bring;

/** Says with the compiler's first message that a source text does not compile. */
public final class CompilationException extends Exception {

    private static final long serialVersionUID = 1L;

    CompilationException(String message) {
        super(message);
    }
}
