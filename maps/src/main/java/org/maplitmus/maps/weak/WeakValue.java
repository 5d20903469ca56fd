package org.maplitmus.maps.weak;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * An entry: a weak reference to a value that knows its key. It has no hash, which would make it eight bytes larger on
 * most virtual machines.
 */
final class WeakValue<K, V> extends WeakReference<V> {

    final K key;

    WeakValue(K key, @Nullable V value, ReferenceQueue<? super V> queue) {
        super(value, queue);
        this.key = key;
    }

    /** A key is itself, whatever its {@code equals} says or throws. */
    @SuppressWarnings("ReferenceEquality")
    boolean holds(Object wanted) {
        return key == wanted || wanted.equals(key);
    }
}
