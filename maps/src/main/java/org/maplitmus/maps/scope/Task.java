package org.maplitmus.maps.scope;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A task that was begun in a {@link Scope}, whose result can be had when the scope has joined it.
 *
 * <p>Thread-safe: what the task did happens-before a {@link #result()} that returns normally (JLS 17.4.5). A result is
 * not null.
 */
public final class Task<T> {

    private final Callable<T> work;
    private final Tree tree;
    private volatile @Nullable T result;

    Task(Callable<T> work, Tree tree) {
        this.work = work;
        this.tree = tree;
    }

    /**
     * What the task returned.
     *
     * @throws IllegalStateException if it has not returned, has failed or was never begun
     */
    public T result() {
        T returned = result;
        if (returned == null) {
            throw new IllegalStateException("the task has no result");
        }
        return returned;
    }

    void run() {
        try {
            if (tree.begin()) {
                result = Objects.requireNonNull(work.call(), "a task must not return null");
            }
        } catch (Throwable failure) {
            tree.end(new Ending.Failed(failure));
        } finally {
            tree.finish();
        }
    }
}
