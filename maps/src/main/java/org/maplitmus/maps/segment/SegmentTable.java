package org.maplitmus.maps.segment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The hash table of one segment: bins that are replaced when they are full, and two counters.
 *
 * <p>{@link #get} and the accessors that name a mode are lock-free; everything else needs the lock of the segment. An
 * update calls foreign code before its first store, so that a throwable leaves the table as it was. Its stores come in
 * this order: the change count, the one that makes the update take effect, the count of mappings, the change count.
 */
final class SegmentTable<K, V> {

    private static final int FIRST_WIDTH = 2;
    private static final int MAX_WIDTH = 1 << 30;
    private static final VarHandle BINS;
    private static final VarHandle COUNT;
    private static final VarHandle CHANGES;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            BINS = lookup.findVarHandle(SegmentTable.class, "bins", Bins.class);
            COUNT = lookup.findVarHandle(SegmentTable.class, "count", int.class);
            CHANGES = lookup.findVarHandle(SegmentTable.class, "changes", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Bins<K, V> bins = new Bins<>(FIRST_WIDTH);
    private int count;
    private int changes;

    @Nullable
    V get(int hash, Object key) {
        Node<K, V> node = getBinsVolatile().find(hash, key);
        return node == null ? null : node.getValueVolatile();
    }

    @Nullable
    V put(int hash, K key, V value) {
        Node<K, V> node = bins.find(hash, key);
        if (node == null) {
            insert(hash, key, value);
            return null;
        }
        return replaceIn(node, value);
    }

    @Nullable
    V putIfAbsent(int hash, K key, V value) {
        Node<K, V> node = bins.find(hash, key);
        if (node == null) {
            insert(hash, key, value);
            return null;
        }
        return node.getValuePlain();
    }

    @Nullable
    V remove(int hash, Object key) {
        Node<K, V> node = bins.find(hash, key);
        return node == null ? null : remove(node);
    }

    boolean remove(int hash, Object key, Object expected) {
        Node<K, V> node = bins.find(hash, key);
        if (node == null || !isValueOf(node, expected)) {
            return false;
        }
        remove(node);
        return true;
    }

    @Nullable
    V replace(int hash, K key, V value) {
        Node<K, V> node = bins.find(hash, key);
        return node == null ? null : replaceIn(node, value);
    }

    boolean replace(int hash, K key, V expected, V value) {
        Node<K, V> node = bins.find(hash, key);
        if (node == null || !isValueOf(node, expected)) {
            return false;
        }
        replaceIn(node, value);
        return true;
    }

    @Nullable
    V computeIfAbsent(int hash, K key, Function<? super K, ? extends @Nullable V> function) {
        Node<K, V> node = bins.find(hash, key);
        return node == null ? insertUnlessNull(hash, key, function.apply(key)) : node.getValuePlain();
    }

    @Nullable
    V computeIfPresent(int hash, K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        Node<K, V> node = bins.find(hash, key);
        return node == null ? null : replaceOrRemove(node, function.apply(key, node.getValuePlain()));
    }

    @Nullable
    V compute(int hash, K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        Node<K, V> node = bins.find(hash, key);
        return node == null
                ? insertUnlessNull(hash, key, function.apply(key, null))
                : replaceOrRemove(node, function.apply(key, node.getValuePlain()));
    }

    @Nullable
    V merge(int hash, K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        Node<K, V> node = bins.find(hash, key);
        return node == null
                ? insertUnlessNull(hash, key, value)
                : replaceOrRemove(node, function.apply(node.getValuePlain(), value));
    }

    /** Starts anew with empty bins: all mappings of the segment go at one instant. */
    void clear() {
        Bins<K, V> empty = new Bins<>(FIRST_WIDTH);
        begin();
        setBinsVolatile(empty);
        setCountRelease(0);
        end();
    }

    private @Nullable V insertUnlessNull(int hash, K key, @Nullable V value) {
        if (value != null) {
            insert(hash, key, value);
        }
        return value;
    }

    private void insert(int hash, K key, V value) {
        if (isFull()) {
            setBinsVolatile(bins.twiceAsWide());
        }
        Node<K, V> node = bins.nodeFor(hash, key, value);
        begin();
        bins.link(node);
        setCountRelease(count + 1);
        end();
    }

    private @Nullable V replaceOrRemove(Node<K, V> node, @Nullable V value) {
        if (value == null) {
            remove(node);
        } else {
            replaceIn(node, value);
        }
        return value;
    }

    private V replaceIn(Node<K, V> node, V value) {
        V previous = node.getValuePlain();
        begin();
        node.setValueVolatile(value);
        end();
        return previous;
    }

    private V remove(Node<K, V> node) {
        begin();
        bins.unlink(node);
        setCountRelease(count - 1);
        end();
        return node.getValuePlain();
    }

    @SuppressWarnings("ReferenceEquality") // The very value needs no call of equals.
    private static <V> boolean isValueOf(Node<?, V> node, Object expected) {
        V value = node.getValuePlain();
        return value == expected || expected.equals(value);
    }

    /** Whether another mapping would fill more than three quarters. */
    private boolean isFull() {
        int width = bins.width();
        return count >= width / 2 + width / 4 && width < MAX_WIDTH;
    }

    /** Pairs with {@link #setBinsVolatile}. */
    @SuppressWarnings("unchecked")
    Bins<K, V> getBinsVolatile() {
        return (Bins<K, V>) BINS.getVolatile(this);
    }

    /** Pairs with {@link #getBinsVolatile}: who sees the bins sees them filled. */
    private void setBinsVolatile(Bins<K, V> newBins) {
        BINS.setVolatile(this, newBins);
    }

    /** Pairs with {@link #setCountRelease}. */
    int getCountAcquire() {
        return (int) COUNT.getAcquire(this);
    }

    /** Pairs with {@link #getCountAcquire}: who sees the count sees the change that made it counted. */
    private void setCountRelease(int newCount) {
        COUNT.setRelease(this, newCount);
    }

    /** Makes the change count odd: a change is under way. */
    private void begin() {
        setChangesRelease((changes + 1) | 1);
    }

    /** Makes the change count even. */
    private void end() {
        setChangesRelease((changes + 1) & ~1);
    }

    /** How many changes have begun and ended; grows with each one. Pairs with {@link #setChangesRelease}. */
    int getChangesAcquire() {
        return (int) CHANGES.getAcquire(this);
    }

    /**
     * Pairs with {@link #getChangesAcquire}: the odd count is carried there by the store of the change that comes next,
     * the even one says that the change has been counted.
     */
    private void setChangesRelease(int newChanges) {
        CHANGES.setRelease(this, newChanges);
    }
}
