package org.maplitmus.runner.sample;

import java.util.stream.Stream;

/** A subject does not take what a scenario prepares it with, so that there is no sample. */
final class UnpreparedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Throwable root;

    private UnpreparedException(Throwable root) {
        super(root);
        this.root = root;
    }

    /** What the constructor ended with. */
    Throwable root() {
        return root;
    }

    /** Throws what {@code thrown} goes back to, if the constructor of a scenario of {@code cell} ended with it. */
    static void ifPreparing(String cell, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean preparing = Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .flatMap(each -> Stream.of(each.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().equals(cell)
                        && frame.getMethodName().equals("<init>"));
        if (preparing && !(root instanceof VirtualMachineError)) {
            throw new UnpreparedException(root);
        }
    }
}
