package org.maplitmus.maps.go;

/**
 * A run-time panic that a Go program could recover from, with Go's text.
 *
 * @see <a href="https://go.dev/ref/spec#Run_time_panics">The Go Programming Language Specification, Run-time panics</a>
 */
public final class Panic extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A panic that says {@code message}. */
    public Panic(String message) {
        super(message);
    }
}
