package org.maplitmus.maps.bin;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The bins of one table: an array whose length is a power of two, each element with volatile semantics. */
final class Bins<K, V> {

    private static final VarHandle HEAD = MethodHandles.arrayElementVarHandle(Head[].class);

    private final @Nullable Head<K, V>[] heads;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Bins(int length) {
        heads = new Head[length];
    }

    int length() {
        return heads.length;
    }

    int index(int hash) {
        return hash & (heads.length - 1);
    }

    /** The head of the bin of a hash. */
    @Nullable
    Head<K, V> get(int hash) {
        return at(index(hash));
    }

    /** The head of a bin, in volatile mode. */
    @SuppressWarnings("unchecked")
    @Nullable
    Head<K, V> at(int bin) {
        return (Head<K, V>) HEAD.getVolatile(heads, bin);
    }

    /** Fills an empty bin if it still is empty; pairs with {@link #at}. */
    boolean casFromEmpty(int bin, Head<K, V> head) {
        return HEAD.compareAndSet(heads, bin, null, head);
    }

    /** Replaces the head of a bin whose monitor is held; pairs with {@link #at}. */
    void setVolatile(int bin, @Nullable Head<K, V> head) {
        HEAD.setVolatile(heads, bin, head);
    }
}
