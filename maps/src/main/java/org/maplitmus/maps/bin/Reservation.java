package org.maplitmus.maps.bin;

import org.jspecify.annotations.Nullable;

/**
 * Stands in a bin while a function of the user computes a value for one of its keys.
 *
 * <p>Readers read on in the content as it was. Writers wait for the monitor, which the owner holds; the owner itself,
 * if it comes here again, is in a recursive update.
 */
final class Reservation<K, V> extends Head<K, V> {

    final @Nullable Content<K, V> content;
    private final Thread owner = Thread.currentThread();
    /** Only for the owner. */
    private boolean passed;

    Reservation(@Nullable Content<K, V> content) {
        this.content = content;
    }

    boolean isOwn() {
        return owner == Thread.currentThread();
    }

    /** Remembers that a transfer went past, if this thread is the owner; answers whether it is. */
    boolean passIfOwn() {
        if (isOwn()) {
            passed = true;
            return true;
        }
        return false;
    }

    /** Whether the owner, in its function, helped a transfer that has to come back here. */
    boolean isPassed() {
        return passed;
    }

    @Override
    @Nullable
    Node<K, V> find(int hash, Object key) {
        return content == null ? null : content.find(hash, key);
    }
}
