package org.maplitmus.catalogue.subjects;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.maplitmus.catalogue.idiom.Cancellable;
import org.maplitmus.catalogue.idiom.Starter;
import org.maplitmus.maps.scope.Scope;

/** A task in a {@link Scope}. */
public final class ScopedTask implements Starter, Cancellable {

    private final Scope scope = Scope.open();

    /** An open scope. */
    public ScopedTask() {}

    @Override
    public Join start(Runnable task) {
        fork(task);
        return this::join;
    }

    @Override
    public void begin(Runnable task) {
        fork(task);
    }

    @Override
    public void cancel() {
        scope.cancel();
        try {
            join();
        } catch (CancellationException reported) {
            scope.close();
        }
    }

    private void fork(Runnable task) {
        scope.fork(() -> {
            task.run();
            return true;
        });
    }

    private void join() {
        try {
            scope.join();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
