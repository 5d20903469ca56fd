package org.maplitmus.maps.lock;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Which thread is in with the write lock, so that it is told instead of waiting for itself.
 *
 * <p>Thread-safe. Only a thread that holds the lock may enter, and it must leave before it lets go: then a thread that
 * reads its own name here has written it itself, whatever it may have missed of others.
 */
final class Writer {

    private static final VarHandle THREAD = threadHandle();

    private @Nullable Thread thread;

    /** @throws IllegalStateException if the calling thread is in */
    @SuppressWarnings("ReferenceEquality")
    void refuseReentry() {
        if (getOpaque() == Thread.currentThread()) {
            throw new IllegalStateException(
                    "a function that this map runs, or an equals or hashCode, uses the map: its lock is not reentrant");
        }
    }

    void enter() {
        setOpaque(Thread.currentThread());
    }

    void leave() {
        setOpaque(null);
    }

    private @Nullable Thread getOpaque() {
        return (Thread) THREAD.getOpaque(this);
    }

    private void setOpaque(@Nullable Thread current) {
        THREAD.setOpaque(this, current);
    }

    private static VarHandle threadHandle() {
        try {
            return MethodHandles.lookup().findVarHandle(Writer.class, "thread", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
