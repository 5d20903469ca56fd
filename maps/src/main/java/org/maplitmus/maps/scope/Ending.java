package org.maplitmus.maps.scope;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Why a tree of scopes has ended before its tasks had done their work. Immutable. */
sealed interface Ending {

    /** Throws what {@link Scope#join()} says. */
    void report() throws ExecutionException, TimeoutException;

    /** A task has thrown {@code cause}. */
    record Failed(Throwable cause) implements Ending {

        @Override
        public void report() throws ExecutionException {
            throw new ExecutionException(cause);
        }
    }

    /** Somebody has cancelled it. */
    record Cancelled() implements Ending {

        @Override
        public void report() {
            throw new CancellationException("the scope was cancelled");
        }
    }

    /** The deadline has passed. */
    record Expired() implements Ending {

        @Override
        public void report() throws TimeoutException {
            throw new TimeoutException("the deadline of the scope has passed");
        }
    }
}
