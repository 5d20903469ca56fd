package org.maplitmus.maps.segment;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Backing;
import org.maplitmus.maps.view.ConcurrentBacking;
import org.maplitmus.maps.view.ViewedMap;

/**
 * A concurrent hash map in a fixed number of segments, each a small hash table with a lock for its writers; the design
 * of {@code ConcurrentHashMap} up to Java 7.
 *
 * <p>No key and no value is null.
 *
 * <p><b>Threads.</b> Thread-safe. An operation on one key takes effect at one instant, compound ones such as
 * {@link #merge} included, and their function runs at most once. Reads take no lock and reflect the most recently
 * completed update of their key at their onset, or a newer one; what a thread did before an update happens-before
 * whatever another does after it has seen the updated value. Updates of keys in different segments do not wait for each
 * other. {@link #size} and {@link #containsValue} answer for one instant, also while updates are under way. They lock
 * all segments for it if updates keep coming, except inside an update, where they answer with what the last look
 * without locks has found. {@link #putAll}, {@link #replaceAll} and {@link #clear} do not take effect at one instant;
 * {@code clear} empties segment by segment. An interrupt neither ends a wait for a segment nor is lost.
 *
 * <p><b>Walks.</b> Iterators, spliterators and what is built on them are weakly consistent: they never throw
 * {@link java.util.ConcurrentModificationException}, meet every key that is there throughout exactly once, and no key
 * twice. The views are live. {@code Iterator.remove} of the keys removes the key; that of values and entries spares a
 * key that has got another value meanwhile. An entry's {@code setValue} replaces the key's value and leaves a key alone
 * that was removed meanwhile. A removal through a view answers true only if it has removed something itself. An entry
 * that an iterator shows keeps its value, whatever other threads put.
 *
 * <p><b>Functions.</b> Functions of the {@code compute} family and {@code merge}, and the {@code equals} of keys and
 * values during an update, run while one segment is locked, so they should be short. They may read this map. They must
 * not update it: an update that meets the same segment ends in {@link IllegalStateException}, one of another segment
 * may wait for ever for a thread that does the same in the opposite direction. A throwable of theirs ends the operation
 * and leaves the map as it was.
 *
 * <p>Source: Doug Lea's {@code ConcurrentHashMap} as the documentation of Java SE 7 describes it, <a
 * href="https://docs.oracle.com/javase/7/docs/api/java/util/concurrent/ConcurrentHashMap.html">there</a>.
 */
public final class SegmentedMap<K, V> extends ViewedMap<K, V> implements ConcurrentMap<K, V> {

    /*
     * Overview.
     *
     * The hash of a key chooses, by its high bits, one of a fixed number of segments and, by its low bits, one of the
     * bins of that segment's table. A segment is made when it is first written to, by compare-and-set; a reader that
     * finds none has found out that the key is absent. Segments never go away and are never more or fewer, so whoever
     * has found the segment of a key has found the only lock that its writers take.
     *
     * Writers. One at a time is inside a segment. An update looks, calls the function if there is one, and only then
     * stores: first the change count, then the single store that makes it take effect, then the count of mappings. That
     * single store is the new head of a bin (insertion), the value of a node (replacement), a link or a head that skips
     * a node (removal), or a table of empty bins (clear). A writer that meets itself, through a function or an equals
     * that updates the segment again, is refused, as the node that it has found may not survive the inner update.
     *
     * Readers walk table, head, links and value without a lock, all volatile. They may be overtaken: by a removal, by
     * insertions at the head, by a wider table. Three rules make what they find good nevertheless.
     *   1. A node that is taken out keeps its link, so a reader that stands on it gets back into the chain.
     *   2. Nothing is ever inserted behind a head, and no link ever leads to a node that was not behind it before. What
     *      is behind a node can only become less, by removals.
     *   3. A table that is replaced is never written to again except through the nodes that it shares with its
     *      successor, and these keep rules 1 and 2.
     * So a walk in an old table finds each key that was there when the walk began and that nobody removed, exactly once;
     * and a value that a reader finds was the key's value at some instant since the read began. The writes are volatile
     * and not just releases because two threads that each update one key and then read the other's must not both miss.
     *
     * Growth. When a segment is three quarters full, its writer fills a table twice as wide and publishes it full. A bin
     * splits in two. The nodes at the end of its chain that go to the same one need no change, since their links already
     * lead to each other, and are shared by both tables; those before them are copied, since a link can serve only one.
     * The old nodes stay for readers and iterators that are still in the old table. They keep the value that they had when they were copied, which a walk may show though
     * the key has a newer one: it was the value at an instant since the walk began. Each segment grows by itself.
     *
     * Questions to all segments. A change count is odd while a change is under way. Size and containsValue sum the change
     * counts, look at the segments, and sum again. Sums of even counts that agree mean that no update was under way
     * meanwhile, as no change count ever goes back. After a few disagreements all
     * segments are locked, in the order of their slots; nobody else waits for a segment while holding another. A thread
     * inside an update would break that rule, and has to be content with its last look.
     *
     * Iterators go through the segments by slot, take the table that each has when they come to it, and stay in it.
     */

    private static final int DEFAULT_CONCURRENCY_LEVEL = 16;

    private final Segments<K, V> segments;
    private final Census<K, V> census;

    /** An empty map of 16 segments. */
    public SegmentedMap() {
        this(DEFAULT_CONCURRENCY_LEVEL);
    }

    /**
     * An empty map for as many threads that write at the same time.
     *
     * @param concurrencyLevel the number of segments, rounded up to a power of two and at most 65536
     * @throws IllegalArgumentException if it is not positive
     */
    public SegmentedMap(int concurrencyLevel) {
        segments = new Segments<>(concurrencyLevel);
        census = new Census<>(segments);
    }

    @Override
    public int size() {
        return (int) Math.min(census.size(), Integer.MAX_VALUE);
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        return census.hasValue(requireNonNull(value));
    }

    @Override
    public @Nullable V get(Object key) {
        int hash = Segments.hash(key);
        Segment<K, V> segment = segments.of(hash);
        return segment == null ? null : segment.table.get(hash, key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        requireNonNull(value);
        int hash = Segments.hash(key);
        return segments.orNewOf(hash).write(table -> table.put(hash, key, value));
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        requireNonNull(value);
        int hash = Segments.hash(key);
        return segments.orNewOf(hash).write(table -> table.putIfAbsent(hash, key, value));
    }

    @Override
    public @Nullable V remove(Object key) {
        int hash = Segments.hash(key);
        Segment<K, V> segment = segments.of(hash);
        return segment == null ? null : segment.write(table -> table.remove(hash, key));
    }

    @Override
    public boolean remove(Object key, @Nullable Object value) {
        int hash = Segments.hash(key);
        Segment<K, V> segment = segments.of(hash);
        return segment != null && value != null && segment.write(table -> table.remove(hash, key, value));
    }

    @Override
    public @Nullable V replace(K key, V value) {
        requireNonNull(value);
        int hash = Segments.hash(key);
        Segment<K, V> segment = segments.of(hash);
        return segment == null ? null : segment.write(table -> table.replace(hash, key, value));
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        requireNonNull(expected);
        requireNonNull(value);
        int hash = Segments.hash(key);
        Segment<K, V> segment = segments.of(hash);
        return segment != null && segment.write(table -> table.replace(hash, key, expected, value));
    }

    /** As {@link ConcurrentMap#computeIfAbsent}, but runs the function at most once; a present value needs no lock. */
    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        requireNonNull(function);
        int hash = Segments.hash(key);
        Segment<K, V> segment = segments.orNewOf(hash);
        V present = segment.table.get(hash, key);
        return present != null ? present : segment.write(table -> table.computeIfAbsent(hash, key, function));
    }

    @Override
    public @Nullable V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        requireNonNull(function);
        int hash = Segments.hash(key);
        Segment<K, V> segment = segments.of(hash);
        return segment == null ? null : segment.write(table -> table.computeIfPresent(hash, key, function));
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        requireNonNull(function);
        int hash = Segments.hash(key);
        return segments.orNewOf(hash).write(table -> table.compute(hash, key, function));
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        requireNonNull(value);
        requireNonNull(function);
        int hash = Segments.hash(key);
        return segments.orNewOf(hash).write(table -> table.merge(hash, key, value, function));
    }

    /** Empties one segment after another, each at one instant. */
    @Override
    public void clear() {
        for (int slot = 0; slot < segments.number(); slot++) {
            Segment<K, V> segment = segments.getVolatile(slot);
            if (segment != null) {
                segment.write(table -> {
                    table.clear();
                    return table;
                });
            }
        }
    }

    @Override
    protected Backing<K, V> backing() {
        return new ConcurrentBacking<>(this, () -> new NodeWalk<>(segments), this::replace, census::estimate);
    }
}
