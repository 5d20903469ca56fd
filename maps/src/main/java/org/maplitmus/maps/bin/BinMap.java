package org.maplitmus.maps.bin;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;

/**
 * A concurrent hash map of the design that ConcurrentHashMap has since JDK 8: one table, a lock for each bin, readers
 * that take none, and a resize that all writers work on.
 *
 * <p>Neither keys nor values may be null.
 *
 * <p>Thread-safe. Every operation on one key takes effect at one instant. Actions before placing an entry happen-before
 * actions after its access or removal by another thread. Functions given to the {@code compute} family and
 * {@code merge} run at most once, alone with their key; they must not update this map: an update of the same bin ends
 * in an {@link IllegalStateException}, one of another may wait for ever for a thread that waits for this one. If they
 * throw, the map is as it was. {@link #putAll}, {@link #clear} and {@link #size} are not of one instant: the size is
 * exact when no update is under way. Iterators are weakly consistent: they throw no
 * {@link java.util.ConcurrentModificationException} and meet each entry that stays exactly once, also while the table
 * grows. An entry that an iterator shows keeps its value, whatever other threads put. A removal through the values or
 * entries, {@code removeIf} and {@code Iterator.remove} included, spares a key that has got another value meanwhile. A
 * removal through a view answers true only if it has removed something itself. Spliterators and streams are weakly
 * consistent as iterators are, and know no exact size. When memory runs out during a growth, the map stays as it is and
 * grows later.
 *
 * <p>The count lies beside the table's reference, as in ConcurrentHashMap: at most addresses they share a cache line,
 * and every insertion takes it away from readers on other CPUs. {@link PaddedBinMap} keeps them apart.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/concurrent/ConcurrentMap.html">
 *     java.util.concurrent.ConcurrentMap</a>
 */
public final class BinMap<K, V> extends AbstractBinMap<K, V> {

    private static final VarHandle COUNT = countHandle();

    @SuppressWarnings("UnusedVariable") // The VarHandle has it.
    private long count;

    /** An empty map. */
    public BinMap() {
        super(FIRST_LENGTH);
    }

    /**
     * An empty map with room for {@code entries} before its table grows.
     *
     * @throws IllegalArgumentException if {@code entries} is negative
     */
    public BinMap(int entries) {
        super(lengthFor(entries));
    }

    /** A map with the mappings of {@code source}. */
    public BinMap(Map<? extends K, ? extends V> source) {
        this(source.size());
        putAll(source);
    }

    @Override
    long getCountVolatile() {
        return (long) COUNT.getVolatile(this);
    }

    @Override
    boolean casCount(long expected, long next) {
        return COUNT.compareAndSet(this, expected, next);
    }

    private static VarHandle countHandle() {
        try {
            return MethodHandles.lookup().findVarHandle(BinMap.class, "count", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
