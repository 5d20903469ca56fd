package org.maplitmus.maps.weak;

import java.util.function.Consumer;

/** Tells of entries that are gone with their values. Thread-safe; must be called without a lock. */
final class Evictions<K> {

    private volatile Consumer<? super K> hook = key -> {};

    void tell(Consumer<? super K> newHook) {
        hook = newHook;
    }

    void told(WeakValue<K, ?> evicted) {
        undisturbed(() -> hook.accept(evicted.key));
    }

    /** Runs code of the user; what it throws is not the concern of whoever happened to run it. */
    static void undisturbed(Runnable code) {
        try {
            code.run();
        } catch (RuntimeException failed) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failed);
        }
    }
}
