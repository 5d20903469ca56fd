package org.maplitmus.maps.scope;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What all scopes of a tree share: how it has ended, and the threads that must hear of it. Thread-safe. */
final class Tree {

    private static final ThreadFactory THREADS = Threads.virtualIfPossible();

    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();

    /** Gives true when the deadline has passed, false if it no longer matters. */
    private final CompletableFuture<Boolean> timer;

    @SuppressWarnings("FutureReturnValueIgnored") // Nothing comes after expire, which does not fail.
    Tree(CompletableFuture<Boolean> timer) {
        this.timer = timer;
        timer.thenAccept(this::expire);
    }

    @Nullable
    Ending ending() {
        return ending.get();
    }

    /** Ends the tree, if nobody has. */
    void end(Ending how) {
        if (ending.compareAndSet(null, how)) {
            running.forEach(Thread::interrupt);
        }
    }

    void start(Runnable run) {
        THREADS.newThread(run).start();
    }

    /**
     * Whether the current thread may begin its work. It is among those to be interrupted before it looks whether the
     * tree has ended, and {@link #end} ends before it interrupts: so one of them sees the other.
     */
    boolean begin() {
        running.add(Thread.currentThread());
        return ending() == null;
    }

    void finish() {
        running.remove(Thread.currentThread());
    }

    void stopTimer() {
        timer.complete(false);
    }

    private void expire(boolean passed) {
        if (passed) {
            end(new Ending.Expired());
        }
    }
}
