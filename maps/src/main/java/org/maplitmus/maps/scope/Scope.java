package org.maplitmus.maps.scope;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.mutex.WaitGroup;

/**
 * A block that ends no sooner than the tasks that were begun in it: structured concurrency.
 *
 * <p>Scopes form a tree by {@link #nested()}. The first task that fails, the first {@link #cancel()} and the first
 * deadline that passes, whichever of them is first, ends the whole tree: running tasks are interrupted, and no new one
 * begins. A scope reports that only when all tasks of it and of the scopes below have returned, so a task that ignores
 * its interrupt keeps it waiting. Tasks should therefore block in ways that an interrupt ends; those of
 * {@link org.maplitmus.maps.channel.Chan} say in their names whether it does.
 *
 * <p>Each task has a thread of its own: a virtual one where the Java version has them, a daemon elsewhere.
 *
 * <p>Thread-safe; forks come from the thread that opened the scope or from its tasks. A fork happens-before the task
 * begins; all that the tasks do happens-before the return of {@link #join()} and {@link #close()}, whether that is
 * normal or by an exception (JLS 17.4.5, by way of {@link Thread#start()} and {@link WaitGroup}). So when a scope has
 * reported a cancel, all writes of its tasks are seen, and none comes later.
 */
public final class Scope implements AutoCloseable {

    private final Tree tree;
    private final @Nullable Scope parent;
    private final WaitGroup tasks = new WaitGroup();
    private volatile boolean joined;

    private Scope(Tree tree, @Nullable Scope parent) {
        this.tree = tree;
        this.parent = parent;
    }

    /** Opens the root of a tree, without a deadline. */
    public static Scope open() {
        return new Scope(new Tree(new CompletableFuture<>()), null);
    }

    /** Opens the root of a tree that ends when {@code time} has passed, unless it is closed before. */
    public static Scope open(Duration time) {
        CompletableFuture<Boolean> timer =
                new CompletableFuture<Boolean>().completeOnTimeout(true, time.toNanos(), TimeUnit.NANOSECONDS);
        return new Scope(new Tree(timer), null);
    }

    /** Opens a scope below this one, for a task of this one. */
    public Scope nested() {
        return new Scope(tree, this);
    }

    /**
     * Begins {@code work} in a thread of its own.
     *
     * @throws CancellationException if the tree has ended
     */
    public <T> Task<T> fork(Callable<T> work) {
        Objects.requireNonNull(work);
        if (tree.ending() != null) {
            throw new CancellationException("the tree of this scope has ended");
        }
        Task<T> task = new Task<>(work, tree);
        enter();
        try {
            tree.start(() -> runAndLeave(task));
        } catch (RuntimeException | Error noThread) {
            leave();
            throw noThread;
        }
        return task;
    }

    /** Ends the whole tree; waits for nobody. */
    public void cancel() {
        tree.end(new Ending.Cancelled());
    }

    /**
     * Waits for all tasks of this scope and of those below to return, and reports how the tree has ended, if it has.
     *
     * <p>An interrupt of the waiting thread cancels the tree, and stays set.
     *
     * @throws ExecutionException if a task failed, with what it threw as the cause
     * @throws CancellationException if the tree was cancelled
     * @throws TimeoutException if the deadline has passed
     */
    public void join() throws ExecutionException, TimeoutException {
        awaitTasks();
        joined = true;
        Ending ending = tree.ending();
        if (ending != null) {
            ending.report();
        }
    }

    /** Waits for all tasks of this scope and of those below to return; cancels the tree first if nobody has joined. */
    @Override
    public void close() {
        if (!joined) {
            cancel();
        }
        awaitTasks();
        if (parent == null) {
            tree.stopTimer();
        }
    }

    private void enter() {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            scope.tasks.add(1);
        }
    }

    /** The last thing that a task's thread does here. */
    private void leave() {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            scope.tasks.done();
        }
    }

    private void runAndLeave(Task<?> task) {
        try {
            task.run();
        } finally {
            leave();
        }
    }

    private void awaitTasks() {
        boolean interrupted = false;
        while (!tasks.isZero()) {
            try {
                tasks.awaitInterruptibly();
            } catch (InterruptedException e) {
                interrupted = true;
                cancel();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
