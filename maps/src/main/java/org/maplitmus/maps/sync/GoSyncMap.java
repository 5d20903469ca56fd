package org.maplitmus.maps.sync;

import java.util.concurrent.ConcurrentMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.go.GoEquality;
import org.maplitmus.maps.go.Panic;

/**
 * The operations of Go's {@code sync.Map}, which both of its generations have in common.
 *
 * <p>Null is a key and a value like any other.
 *
 * <p><b>Threads.</b> Thread-safe. Every operation but {@link #range} takes effect at one instant between its call and
 * its return. What a thread did before an operation that wrote happens-before what another does after an operation that
 * has observed the write. An operation that changes nothing orders nothing: a deletion of an absent key is seen by
 * nobody.
 *
 * <p><b>Keys and values.</b> Both are compared by Go's {@code ==}, as {@link GoEquality} says: by {@code equals}, but
 * floating-point numbers by value. So {@code 0.0} and {@code -0.0} are one key. NaN is equal to nothing: each
 * {@code store} of it adds a mapping that {@code range} alone shows and {@code clear} alone removes, and
 * {@code compareAndSwap} of a NaN answers false. Arrays and maps of Go cannot be compared. As a key they end every
 * method in a {@link Panic}; as {@code old} they do where the key has a value of the same type.
 *
 * <p>Values are compared with no lock held; so are keys where no lock is needed. An {@code equals} or {@code hashCode}
 * that throws ends its call, leaves the map as it was and keeps no lock. So does a panic. The {@code equals} of a key
 * must not write to this map: a call that would wait for its own thread ends in {@link IllegalStateException}, one that
 * meets other threads may wait for ever.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/sync/map.go">src/sync/map.go of Go 1.24.4</a>
 */
public sealed interface GoSyncMap<K extends @Nullable Object, V extends @Nullable Object> permits AbstractSyncMap {

    /** The value of {@code key}; not loaded if the key is absent. Thread-safe; nulls are allowed. */
    Loaded<V> load(K key);

    /** Gives {@code key} the value. Thread-safe; nulls are allowed. */
    default void store(K key, V value) {
        swap(key, value);
    }

    /** The value that {@code key} has, or else {@code value}, which it has then. Thread-safe; nulls are allowed. */
    Loaded<V> loadOrStore(K key, V value);

    /** Removes {@code key}; answers the value that it had. Thread-safe; nulls are allowed. */
    Loaded<V> loadAndDelete(K key);

    /** Removes {@code key}. Thread-safe; nulls are allowed. */
    default void delete(K key) {
        loadAndDelete(key);
    }

    /** Gives {@code key} the value; answers the one that it had. Thread-safe; nulls are allowed. */
    Loaded<V> swap(K key, V value);

    /**
     * Gives {@code key} the value {@code replacement} if it has one equal to {@code old}, and answers whether it did;
     * an absent key has none, not even null. Thread-safe; nulls are allowed.
     *
     * @throws Panic if {@code old} cannot be compared with the value of the key
     */
    boolean compareAndSwap(K key, V old, V replacement);

    /**
     * Removes {@code key} if its value is equal to {@code old}, and answers whether it did; an absent key has none, not
     * even null. Thread-safe; nulls are allowed.
     *
     * @throws Panic if {@code old} cannot be compared with the value of the key
     */
    boolean compareAndDelete(K key, V old);

    /**
     * Calls {@code visitor} with one mapping after another until it answers false or none is left.
     *
     * <p>Thread-safe, and no snapshot: no key is visited twice, a key that is there throughout is visited, and a value
     * is one that the key had at some point of the call. Holds no lock while the visitor runs, which may call every
     * method of this map. What it throws ends the call.
     */
    void range(BiPredicate<? super K, ? super V> visitor);

    /** Removes every key, at one instant, NaN and the keys that only the view has included. Thread-safe. */
    void clear();

    /**
     * This map as a {@link ConcurrentMap}, live both ways, and thread-safe.
     *
     * <p>The view takes no null. A mapping with a null key or value, which only the methods above can make, is not
     * there for it: a {@code put} replaces the null value as if the key were absent.
     *
     * <p><b>Keys and values of the view</b> are compared by {@code equals}, as the contract of {@link ConcurrentMap}
     * demands. Where {@code equals} and Go's {@code ==} agree, the view and the methods above show the same mappings.
     * They differ in these:
     *
     * <ul>
     *   <li>NaN is a key of the view, which finds it. The methods above do not see that mapping, and the view does not
     *       see the mappings of NaN that they make.
     *   <li>{@code -0.0} and {@code 0.0} are two keys of the view. The methods above do not see its {@code -0.0}. Their
     *       one zero, whatever its sign, is its {@code 0.0}.
     *   <li>Arrays and maps of Go are keys of the view, each equal to itself alone. The methods above do not see them.
     *   <li>{@code remove} and {@code replace} of a key and a value, {@code compute} and {@code merge} take NaN and an
     *       array for equal to itself, and {@code -0.0} for another value than {@code 0.0}.
     * </ul>
     *
     * <p>Operations on one key take effect at one instant. The {@code compute} family and {@code merge} read, call
     * their function with no lock held, and compare and set; where another thread was faster they begin again, so that
     * a function may run more than once. {@code putAll} and {@code replaceAll} are not of one instant.
     *
     * <p>Iterators and spliterators walk as {@link #range} does: they are weakly consistent and never throw
     * {@link java.util.ConcurrentModificationException}. A removal through values or entries spares a key that has got
     * another value meanwhile; an entry's {@code setValue} leaves a key alone that was removed. A removal through a
     * view answers true only if it has removed something itself. An entry that an iterator shows keeps its value,
     * whatever other threads put. {@code size()} counts by such a walk, so it takes time in proportion to the map, and
     * is exact when no update is under way.
     */
    ConcurrentMap<K, V> asMap();
}
