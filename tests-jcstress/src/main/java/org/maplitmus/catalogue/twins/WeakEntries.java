package org.maplitmus.catalogue.twins;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.weak.CollectableValues;

/**
 * What the twins with weak values are copies of: references in a concurrent map, which every operation rids of those
 * that are enqueued.
 *
 * <p>Sound as it stands; a twin overrides the one step that it weakens.
 */
abstract class WeakEntries<K, V> extends AbstractMap<K, V> implements CollectableValues<K> {

    final ConcurrentMap<K, Reference<K, V>> references = new ConcurrentHashMap<>();
    private final ReferenceQueue<V> queue = new ReferenceQueue<>();
    private volatile Consumer<? super K> hook = key -> {};

    @Override
    public void onEvict(Consumer<? super K> newHook) {
        hook = newHook;
    }

    @Override
    public boolean collect(Object key) {
        Reference<K, V> reference = references.get(key);
        return reference != null && reference.enqueue();
    }

    @Override
    public @Nullable V get(Object key) {
        expunge();
        Reference<K, V> reference = references.get(key);
        return reference == null ? null : reference.get();
    }

    @Override
    public @Nullable V put(K key, V value) {
        expunge();
        Reference<K, V> previous = references.put(key, new Reference<>(key, value, queue));
        if (previous != null && previous.get() == null) {
            tell(key);
        }
        return previous == null ? null : previous.get();
    }

    @Override
    public int size() {
        expunge();
        return references.size();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    /** Takes out an entry that is known to be collected, unless another thread has stored over it. */
    void takeOut(Reference<K, V> collected) {
        if (references.remove(collected.key, collected)) {
            tell(collected.key);
        }
    }

    void tell(K key) {
        hook.accept(key);
    }

    private void expunge() {
        for (Object polled = queue.poll(); polled != null; polled = queue.poll()) {
            takeOut(cast(polled));
        }
    }

    @SuppressWarnings("unchecked")
    private Reference<K, V> cast(Object polled) {
        return (Reference<K, V>) polled;
    }

    private Iterator<Entry<K, V>> walk() {
        return references.values().stream()
                .map(Reference::entry)
                .filter(Objects::nonNull)
                .iterator();
    }

    /** A weak reference that knows its key. */
    static final class Reference<K, V> extends WeakReference<V> {

        final K key;

        Reference(K key, V value, ReferenceQueue<V> queue) {
            super(value, queue);
            this.key = key;
        }

        @Nullable
        Entry<K, V> entry() {
            V value = get();
            return value == null ? null : Map.entry(key, value);
        }
    }
}
