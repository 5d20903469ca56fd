package org.maplitmus.maps.weak;

import static java.util.Objects.requireNonNull;

import java.lang.ref.Cleaner;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Backing;
import org.maplitmus.maps.view.ConcurrentBacking;
import org.maplitmus.maps.view.ViewedMap;

/**
 * A concurrent hash map that holds its values by weak references: an entry is gone as soon as its value was collected.
 *
 * <p>Neither keys nor values may be null. Values are told apart by {@code equals}, but live and die by identity: one
 * that is held elsewhere stays, an equal copy that is not goes.
 *
 * <p><b>Gone as a whole.</b> From the moment when the collector has cleared a reference, its entry is absent for every
 * operation: {@link #get} and {@link #put} answer null, {@link #putIfAbsent} and {@link #computeIfAbsent} store, the
 * size does not count it and no iterator shows it. What is left of it, the key and some bytes, is expunged by the next
 * operation that is called, in whichever thread, and if the map was given a {@link Cleaner} also by that, so that a map
 * which nobody uses does not keep keys. A value that was stored meanwhile stays. The hook that {@link #onEvict} sets is
 * called once for each such entry, and never for one that was removed or replaced while its value was there.
 *
 * <p>Thread-safe. Every operation on one key takes effect at one instant; a collection counts as an operation. Actions
 * before placing an entry happen-before actions after its access or removal by another thread. Functions given to the
 * {@code compute} family and {@code merge} run at most once, alone with their key; if they update this map they may be
 * refused with an {@link IllegalStateException}. {@link #putAll}, {@link #clear} and {@link #size} are not of one
 * instant. {@link #size} and {@link #isEmpty} count by looking at every slot. Iterators are weakly consistent, throw no
 * {@link java.util.ConcurrentModificationException}, and hold the value that they show next. An entry that an iterator
 * shows keeps its value, whatever other threads put. A removal through the values or entries, {@code removeIf} and
 * {@code Iterator.remove} included, spares a key that has got another value meanwhile. A removal through a view answers
 * true only if it has removed something itself. Spliterators and streams are weakly consistent as iterators are, and
 * know no exact size.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/ref/package-summary.html">
 *     java.lang.ref, on reachability and notification</a>
 */
public final class WeakValueMap<K, V> extends ViewedMap<K, V> implements ConcurrentMap<K, V>, CollectableValues<K> {

    /*
     * Overview
     *
     * An entry is one object, a weak reference to the value with the key in it, and one reference in the slot of an
     * open-addressing table. Sixteen segments have a table and a lock each; the upper bits of the hash choose the
     * segment, the lower ones the slot.
     *
     * Readers take no lock. A slot goes from free to an entry to other entries of the same key to a tombstone, and from
     * there to the entry of any key. A reader that probes past a tombstone misses a key that is stored there behind its
     * back only if the key was absent at some instant since the read began, and then absent is a right answer. A table
     * that was replaced is never written again, so what a reader finds in it was there when the reader came.
     *
     * Who takes an entry out holds the lock of its segment, and knows whether its value was still there. If it was not,
     * it was the collector that ended the entry, and the hook is told, after the lock was released. There are four that
     * take entries out: an update of the key, the growth of the table, the poll of the queue and the cleaner. Each takes
     * out the very entry it means and no other of the same key, and an entry can be taken out once. So each is told of
     * once, and a fresh value is never taken for a stale one.
     */

    private static final int SEGMENTS = 16;
    private static final int SEGMENT_SHIFT = 28;
    private static final int MIX = 0x9E3779B9;

    private final AtomicReferenceArray<@Nullable Segment<K, V>> segments = new AtomicReferenceArray<>(SEGMENTS);
    private final ReferenceQueue<V> queue = new ReferenceQueue<>();
    private final Evictions<K> evictions = new Evictions<>();
    private final WeakReference<WeakValueMap<K, V>> self = new WeakReference<>(this);
    private final @Nullable Cleaner cleaner;

    /** An empty map that expunges what is gone when it is used. */
    public WeakValueMap() {
        this.cleaner = null;
    }

    /**
     * An empty map that also lets {@code cleaner} expunge what is gone, for which it registers each value it stores.
     */
    public WeakValueMap(Cleaner cleaner) {
        this.cleaner = requireNonNull(cleaner);
    }

    static int hash(Object key) {
        int mixed = key.hashCode() * MIX;
        return mixed ^ (mixed >>> 15);
    }

    @Override
    public void onEvict(Consumer<? super K> hook) {
        evictions.tell(requireNonNull(hook));
    }

    @Override
    public boolean collect(Object key) {
        WeakValue<K, V> entry = find(key);
        return entry != null && entry.get() != null && entry.enqueue();
    }

    private @Nullable Segment<K, V> segment(int hash) {
        return segments.get(hash >>> SEGMENT_SHIFT);
    }

    private Segment<K, V> orNewSegment(int hash) {
        Segment<K, V> present = segment(hash);
        while (present == null) {
            segments.compareAndSet(hash >>> SEGMENT_SHIFT, null, new Segment<>());
            present = segment(hash);
        }
        return present;
    }

    private @Nullable WeakValue<K, V> find(Object key) {
        int hash = hash(key);
        Segment<K, V> segment = segment(hash);
        return segment == null ? null : segment.table().find(hash, key);
    }

    /** Takes out what the collector has reported, and tells of it when all is out. */
    private void expunge() {
        List<WeakValue<K, V>> gone = new ArrayList<>(0);
        for (WeakValue<K, V> entry = poll(); entry != null; entry = poll()) {
            takeOut(entry, gone);
        }
        gone.forEach(evictions::told);
    }

    /** Takes out this very entry and tells of it, unless another thread has done so. */
    void expunge(WeakValue<K, V> entry) {
        List<WeakValue<K, V>> gone = new ArrayList<>(1);
        takeOut(entry, gone);
        gone.forEach(evictions::told);
    }

    @SuppressWarnings("unchecked")
    private @Nullable WeakValue<K, V> poll() {
        return (WeakValue<K, V>) queue.poll();
    }

    private void takeOut(WeakValue<K, V> entry, List<WeakValue<K, V>> gone) {
        Evictions.undisturbed(() -> {
            int hash = hash(entry.key);
            if (orNewSegment(hash).remove(hash, entry)) {
                gone.add(entry);
            }
        });
    }

    /** Replaces the value of a key, null standing for none. */
    private Change<K, V> update(K key, UnaryOperator<@Nullable V> edit) {
        expunge();
        int hash = hash(key);
        List<WeakValue<K, V>> gone = new ArrayList<>(0);
        Change<K, V> change = orNewSegment(hash).update(hash, key, edit, queue, gone::add);
        watch(change);
        if (change.evicted() != null) {
            gone.add(change.evicted());
        }
        gone.forEach(evictions::told);
        return change;
    }

    private void watch(Change<K, V> change) {
        if (cleaner != null && change.stored() != null && change.after() != null) {
            cleaner.register(change.after(), new Departure<>(self, change.stored()));
        }
    }

    @SuppressWarnings("unchecked")
    private Change<K, V> updatePresent(Object key, UnaryOperator<@Nullable V> edit) {
        return update((K) key, before -> before == null ? null : edit.apply(before));
    }

    @Override
    public @Nullable V get(Object key) {
        expunge();
        WeakValue<K, V> entry = find(key);
        return entry == null ? null : entry.get();
    }

    @Override
    public V getOrDefault(Object key, V fallback) {
        V value = get(key);
        return value == null ? fallback : value;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        return super.containsValue(requireNonNull(value));
    }

    @Override
    public @Nullable V put(K key, V value) {
        requireNonNull(value);
        return update(key, before -> value).before();
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        requireNonNull(value);
        return update(key, before -> before == null ? value : before).before();
    }

    @Override
    public @Nullable V remove(Object key) {
        return updatePresent(key, before -> null).before();
    }

    @Override
    public boolean remove(Object key, @Nullable Object value) {
        Change<K, V> change = updatePresent(key, before -> before.equals(value) ? null : before);
        return change.before() != null && change.after() == null;
    }

    @Override
    public @Nullable V replace(K key, V value) {
        requireNonNull(value);
        return updatePresent(key, before -> value).before();
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        requireNonNull(expected);
        requireNonNull(value);
        boolean[] replaced = new boolean[1];
        updatePresent(key, before -> {
            replaced[0] = expected.equals(before);
            return replaced[0] ? value : before;
        });
        return replaced[0];
    }

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        requireNonNull(function);
        V present = get(key);
        return present != null
                ? present
                : update(key, before -> before == null ? function.apply(key) : before)
                        .after();
    }

    @Override
    public @Nullable V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        requireNonNull(function);
        return updatePresent(key, before -> function.apply(key, before)).after();
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        requireNonNull(function);
        return update(key, before -> function.apply(key, before)).after();
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        requireNonNull(value);
        requireNonNull(function);
        return update(key, before -> before == null ? value : function.apply(before, value))
                .after();
    }

    @Override
    public int size() {
        int size = 0;
        for (Walk<K, V> walk = walk(); walk.next() != null; ) {
            size++;
        }
        return size;
    }

    @Override
    public boolean isEmpty() {
        return walk().next() == null;
    }

    @Override
    public void clear() {
        Walk<K, V> walk = walk();
        for (Live<K, V> live = walk.next(); live != null; live = walk.next()) {
            remove(live.key());
        }
    }

    Walk<K, V> walk() {
        expunge();
        return new Walk<>(segments);
    }

    @Override
    protected Backing<K, V> backing() {
        return new ConcurrentBacking<>(this, this::walk, this::put, () -> Long.MAX_VALUE);
    }
}
