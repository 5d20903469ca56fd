package org.maplitmus.maps.failfast;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Backing;
import org.maplitmus.maps.view.NodeBacking;
import org.maplitmus.maps.view.ViewedMap;

/**
 * A chained hash map that fails fast: an iterator of any view throws {@link java.util.ConcurrentModificationException}
 * when it meets a structural change that it did not make itself.
 *
 * <p>A structural change adds or removes a mapping; a new value for a present key is none. The modCount counts them.
 * Iterators check it in {@code next()}, in {@code remove()} and at the end of {@code forEachRemaining()};
 * {@code hasNext()} does not check, so a loop that changes the map at its last element ends without a report. A
 * function given to {@link #forEach}, {@link #replaceAll}, {@link #merge} or the {@code compute} family is checked each
 * time it returns, and nothing is stored if it changed the map. The message names the expected and the actual modCount
 * and their difference; with {@link Provenance#ON} its cause is the {@link StructuralChange} that broke the iteration,
 * with the stack and the thread of who made it: the first that the iterator did not expect or, if more than sixteen
 * followed, the oldest that is still kept.
 *
 * <p>Null keys and values are allowed. Iteration follows the buckets, whose order means nothing.
 *
 * <p>Not thread-safe: one thread, or outside locking. Between threads that share it without a lock detection is by
 * chance, and elements may be lost; it is no means of synchronization.
 */
public final class FailFastMap<K extends @Nullable Object, V extends @Nullable Object> extends ViewedMap<K, V> {

    final ChainedTable<K, V> table = new ChainedTable<>();
    final ModCount modCount;
    private final Backing<K, V> backing =
            new NodeBacking<>(this, () -> new FailFastIterator<>(this), table::find, this::unlink);

    /** An empty map that does not remember who changed it. */
    public FailFastMap() {
        this(Provenance.OFF);
    }

    /** An empty map. */
    public FailFastMap(Provenance provenance) {
        this.modCount = new ModCount(provenance);
    }

    /** A map with the mappings of {@code source}. */
    public FailFastMap(Map<? extends K, ? extends V> source) {
        this(Provenance.OFF);
        putAll(source);
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return table.find(key) != null;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        Node<K, V> node = table.find(key);
        return node == null ? null : node.getValue();
    }

    @Override
    public @Nullable V put(K key, V value) {
        Node<K, V> node = table.find(key);
        if (node != null) {
            return node.setValue(value);
        }
        table.insert(key, value);
        modCount.increment();
        return null;
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        Node<K, V> node = table.find(key);
        if (node == null) {
            return null;
        }
        unlink(node);
        return node.getValue();
    }

    @Override
    public void clear() {
        if (!isEmpty()) {
            table.clear();
            modCount.increment();
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        entrySet().forEach(entry -> action.accept(entry.getKey(), entry.getValue()));
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        super.replaceAll(undisturbed(function));
    }

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        requireNonNull(function);
        return super.computeIfAbsent(key, absent -> modCount.undisturbed(() -> function.apply(absent)));
    }

    @Override
    public @Nullable V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        return super.computeIfPresent(key, undisturbed(function));
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        return super.compute(key, undisturbed(function));
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        return super.merge(key, value, undisturbed(function));
    }

    @Override
    protected Backing<K, V> backing() {
        return backing;
    }

    void unlink(Node<K, V> node) {
        table.unlink(node);
        modCount.increment();
    }

    private <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
            BiFunction<A, B, R> undisturbed(BiFunction<? super A, ? super B, ? extends R> function) {
        requireNonNull(function);
        return (first, second) -> modCount.undisturbed(() -> function.apply(first, second));
    }
}
