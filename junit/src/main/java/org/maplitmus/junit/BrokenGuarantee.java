package org.maplitmus.junit;

/** A promised guarantee was refuted. It has no stack trace: what it tells of happened in other processes. */
final class BrokenGuarantee extends AssertionError {

    private static final long serialVersionUID = 1L;

    BrokenGuarantee(String evidence) {
        super(evidence);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
