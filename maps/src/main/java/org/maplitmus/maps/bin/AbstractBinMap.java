package org.maplitmus.maps.bin;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.counter.Layout;
import org.maplitmus.maps.counter.StripedCounter;
import org.maplitmus.maps.hash.Spread;
import org.maplitmus.maps.view.Backing;
import org.maplitmus.maps.view.ConcurrentBacking;
import org.maplitmus.maps.view.ViewedMap;

/**
 * The map with a lock for each bin, but for the place of its count: subclasses differ in what shares a line with it.
 *
 * <p>Thread-safe. Every operation on one key takes effect at one instant. Actions before placing an entry happen-before
 * actions after its access or removal by another thread. Functions given to the {@code compute} family and
 * {@code merge} run at most once, alone with their key; they must not update this map: an update of the same bin ends
 * in an {@link IllegalStateException}, one of another may wait for ever for a thread that waits for this one. If they
 * throw, the map is as it was. {@link #putAll}, {@link #clear} and {@link #size} are not of one instant: the size is
 * exact when no update is under way. Iterators are weakly consistent: they throw no
 * {@link java.util.ConcurrentModificationException} and meet each entry that stays exactly once, also while the table
 * grows. A removal through the values or entries, {@code removeIf} and {@code Iterator.remove} included, spares a key
 * that has got another value meanwhile. A removal through a view answers true only if it has removed something itself.
 * Spliterators and streams are weakly consistent as iterators are, and know no exact size. When memory runs out during
 * a growth, the map stays as it is and grows later.
 */
abstract sealed class AbstractBinMap<K, V> extends ViewedMap<K, V> implements ConcurrentMap<K, V>
        permits BinMap, PaddedLeft {

    /*
     * Overview
     *
     * The table is an array of bins, made by the first write. A bin is empty, a list of nodes, a sorted bin (a balanced
     * tree, when there are many), a forwarding node, or a reservation. A node has a final hash and key, a volatile value
     * and a volatile link.
     *
     * Reads. A reader takes the head of the bin and follows links. Everything that it passes was published by a volatile
     * write after it was filled: the head by a CAS or a write under the lock, a link by a write under the lock. A
     * forwarding node sends it to the next table. It never waits.
     *
     * Writes. The first node of an empty bin is put there by a CAS; no lock is made for it. Any other change holds the
     * monitor of the head, and looks, once it holds it, whether the head is still in its place: a head that was removed
     * or forwarded while the writer waited locks nothing any more. The head therefore changes only as the last step
     * under its monitor. Volatile rather than release and acquire, so that two threads that each write one key and then
     * read the other's do not both miss: that is what linearizable takes.
     *
     * Functions. A function of the user runs under the monitor of the bin, too, but first a reservation takes the place
     * of the head. It holds the content, for readers, and its thread: when the function comes back to this bin it is told
     * that it must not. Where a function threw, the content takes its place again.
     *
     * Growth. A table three quarters full is replaced by one twice as long. A Transfer has both; the one in the field is
     * the one under way, and as its identity stands for the table it started from, no stamp of generations is needed:
     * whoever put a Transfer in the field looks again whether its table is still the map's. Writers that meet a
     * forwarding node, or that added an entry, claim a stride of bins and move it: one for each operation, so that none
     * waits for the whole growth, which still ends long before the next is due. Bin i of n goes to bins i and i + n;
     * nodes at the end of a list that stay together are shared by both tables, the others are copied, so that a reader in
     * the old list never loses its way. The forwarding node goes to its place when both halves are in theirs.
     *
     * A list of more than eight becomes a sorted bin, unless the table is short; then it grows instead.
     *
     * Size. The count is updated after the entry has been added or removed, so it is exact when no update is under way.
     * It is one field until two threads meet there, and a striped counter from then on. As a sum over stripes may meet
     * the removal and miss the addition, what is below zero is shown as zero.
     */

    static final int FIRST_LENGTH = 16;

    private static final int GREATEST_LENGTH = 1 << 30;
    private static final int LONG_LIST = 8;
    private static final int SHORT_TABLE = 64;

    private static final VarHandle TABLE = handle("table", Bins.class);
    private static final VarHandle TRANSFER = handle("transfer", Transfer.class);
    private static final VarHandle STRIPES = handle("stripes", StripedCounter.class);

    private final int firstLength;
    private volatile @Nullable Bins<K, V> table;
    private volatile @Nullable Transfer<K, V> transfer;
    /** The size from which the next growth is tried; greater than the table asks for after memory ran out. */
    private volatile long growAt;
    /** What was added by threads that met at the count. */
    private volatile @Nullable StripedCounter stripes;

    AbstractBinMap(int firstLength) {
        this.firstLength = firstLength;
    }

    /** The length of a table with room for {@code entries} before it grows. */
    static int lengthFor(int entries) {
        if (entries < 0) {
            throw new IllegalArgumentException("room for " + entries + " entries: must not be negative");
        }
        long slots = entries + entries / 3L + 1;
        return (int) Math.min(GREATEST_LENGTH, Math.max(1, Long.highestOneBit(2 * slots - 1)));
    }

    /** The count without the stripes; pairs with {@link #casCount}. */
    abstract long getCountVolatile();

    /** Pairs with {@link #getCountVolatile}: who sees the count sees the change that was counted. */
    abstract boolean casCount(long expected, long next);

    private static VarHandle handle(String field, Class<?> type) {
        try {
            return MethodHandles.lookup().findVarHandle(AbstractBinMap.class, field, type);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static int hash(Object key) {
        return Spread.downwards(key.hashCode());
    }

    @Override
    public @Nullable V get(Object key) {
        Node<K, V> node = find(key);
        return node == null ? null : node.value;
    }

    private @Nullable Node<K, V> find(Object key) {
        int hash = hash(key);
        Bins<K, V> bins = table;
        Head<K, V> head = bins == null ? null : bins.get(hash);
        return head == null ? null : head.find(hash, key);
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
        requireNonNull(value);
        return super.containsValue(value);
    }

    @Override
    public @Nullable V put(K key, V value) {
        requireNonNull(value);
        return edit(key, before -> value);
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        requireNonNull(value);
        V present = get(key);
        return present != null ? present : edit(key, before -> before == null ? value : before);
    }

    @Override
    public @Nullable V remove(Object key) {
        return editPresent(key, before -> null);
    }

    @Override
    public boolean remove(Object key, @Nullable Object value) {
        requireNonNull(key);
        Decision done = new Decision();
        if (value != null) {
            editPresent(key, before -> done.of(value.equals(before)) ? null : before);
        }
        return done.taken;
    }

    @Override
    public @Nullable V replace(K key, V value) {
        requireNonNull(value);
        return editPresent(key, before -> value);
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        requireNonNull(value);
        requireNonNull(expected);
        Decision done = new Decision();
        editPresent(key, before -> done.of(expected.equals(before)) ? value : before);
        return done.taken;
    }

    /** What an edit decided when it had the key for itself. */
    private static final class Decision {

        boolean taken;

        boolean of(boolean decision) {
            taken = decision;
            return decision;
        }
    }

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        requireNonNull(function);
        V present = get(key);
        return present != null ? present : compute(key, before -> before == null ? function.apply(key) : before, false);
    }

    @Override
    public @Nullable V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        requireNonNull(function);
        return compute(key, before -> before == null ? null : function.apply(key, before), true);
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        requireNonNull(function);
        return compute(key, before -> function.apply(key, before), false);
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        requireNonNull(value);
        requireNonNull(function);
        return compute(key, before -> before == null ? value : function.apply(before, value), false);
    }

    @SuppressWarnings("unchecked")
    private @Nullable V editPresent(Object key, UnaryOperator<@Nullable V> edit) {
        return edit((K) key, before -> before == null ? null : edit.apply(before));
    }

    /** Replaces the value of a key, null standing for none, and answers the one before. */
    private @Nullable V edit(K key, UnaryOperator<@Nullable V> edit) {
        int hash = hash(key);
        Bins<K, V> bins = bins();
        while (true) {
            int bin = bins.index(hash);
            Head<K, V> head = bins.at(bin);
            if (head == null) {
                V after = edit.apply(null);
                if (after == null) {
                    return null;
                }
                if (bins.casFromEmpty(bin, new Node<>(hash, key, after, null))) {
                    counted(1);
                    return null;
                }
            } else if (head instanceof Forwarding<K, V> forwarding) {
                bins = forwarding.transfer.helpedNext();
            } else {
                requireNotOwn(head);
                Change<K, V> change = editLocked(bins, bin, head, hash, key, edit);
                if (change != null) {
                    finish(bins, change);
                    return change.before;
                }
            }
        }
    }

    /** What an operation did to its bin. */
    private record Change<K, V>(
            @Nullable V before, @Nullable V after, @Nullable Content<K, V> content) {

        int added() {
            return (after == null ? 0 : 1) - (before == null ? 0 : 1);
        }
    }

    private static void requireNotOwn(Head<?, ?> head) {
        if (head instanceof Reservation<?, ?> reservation && reservation.isOwn()) {
            throw new IllegalStateException(
                    "recursive update: a function that computes a value updates the map itself");
        }
    }

    /** Null if the head is not in its place any more. */
    private @Nullable Change<K, V> editLocked(
            Bins<K, V> bins, int bin, Head<K, V> head, int hash, K key, UnaryOperator<@Nullable V> edit) {
        synchronized (head) {
            if (bins.at(bin) != head || !(head instanceof Content<K, V> content)) {
                return null;
            }
            Node<K, V> node = content.find(hash, key);
            Change<K, V> change = changed(content, node, hash, key, edit.apply(node == null ? null : node.value), bins);
            if (change.content != content) {
                bins.setVolatile(bin, change.content);
            }
            return change;
        }
    }

    @SuppressWarnings("ReferenceEquality") // The very value it was needs no write.
    private Change<K, V> changed(
            Content<K, V> content, @Nullable Node<K, V> node, int hash, K key, @Nullable V after, Bins<K, V> bins) {
        if (node == null) {
            return new Change<>(
                    null, after, after == null ? content : grown(content, new Node<>(hash, key, after, null), bins));
        }
        V before = node.value;
        if (after == null) {
            return new Change<>(before, null, content.minus(node));
        }
        if (after != before) {
            node.value = after; // pairs with the read of value in get
        }
        return new Change<>(before, after, content);
    }

    private Content<K, V> grown(Content<K, V> content, Node<K, V> added, Bins<K, V> bins) {
        Content<K, V> more = content.plus(added);
        boolean sort = bins.length() >= SHORT_TABLE && more instanceof Node<K, V> list && list.isLongerThan(LONG_LIST);
        return sort ? sorted((Node<K, V>) more) : more;
    }

    /** A list stays one if its keys cannot be compared or memory runs out: it holds them as well. */
    private static <K, V> Content<K, V> sorted(Node<K, V> list) {
        try {
            return SortedBin.of(list);
        } catch (RuntimeException | OutOfMemoryError unsorted) {
            return list;
        }
    }

    /** Lets a function of the user decide, behind a reservation; answers the value after it. */
    private @Nullable V compute(K key, UnaryOperator<@Nullable V> function, boolean onlyIfPresent) {
        int hash = hash(key);
        Bins<K, V> bins = bins();
        while (true) {
            int bin = bins.index(hash);
            Head<K, V> head = bins.at(bin);
            Change<K, V> change = null;
            if (head == null) {
                if (onlyIfPresent) {
                    return null;
                }
                change = computeInEmpty(bins, bin, hash, key, function);
            } else if (head instanceof Forwarding<K, V> forwarding) {
                bins = forwarding.transfer.helpedNext();
            } else {
                requireNotOwn(head);
                change = computeLocked(bins, bin, head, hash, key, function);
            }
            if (change != null) {
                finish(bins, change);
                return change.after;
            }
        }
    }

    private @Nullable Change<K, V> computeInEmpty(
            Bins<K, V> bins, int bin, int hash, K key, UnaryOperator<@Nullable V> function) {
        Reservation<K, V> reservation = new Reservation<>(null);
        synchronized (reservation) {
            if (!bins.casFromEmpty(bin, reservation)) {
                return null;
            }
            Content<K, V> content = null;
            try {
                V after = function.apply(null);
                content = after == null ? null : new Node<>(hash, key, after, null);
                return new Change<>(null, after, content);
            } finally {
                release(bins, bin, reservation, content);
            }
        }
    }

    private @Nullable Change<K, V> computeLocked(
            Bins<K, V> bins, int bin, Head<K, V> head, int hash, K key, UnaryOperator<@Nullable V> function) {
        synchronized (head) {
            if (bins.at(bin) != head || !(head instanceof Content<K, V> content)) {
                return null;
            }
            Reservation<K, V> reservation = new Reservation<>(content);
            synchronized (reservation) {
                bins.setVolatile(bin, reservation);
                Content<K, V> after = content;
                try {
                    Node<K, V> node = content.find(hash, key);
                    V value = function.apply(node == null ? null : node.value);
                    Change<K, V> change = changed(content, node, hash, key, value, bins);
                    after = change.content;
                    return change;
                } finally {
                    release(bins, bin, reservation, after);
                }
            }
        }
    }

    /** Puts the content in the place of a reservation; a transfer that went past the reservation comes back for it. */
    private void release(Bins<K, V> bins, int bin, Reservation<K, V> reservation, @Nullable Content<K, V> content) {
        bins.setVolatile(bin, content);
        Transfer<K, V> under = transfer;
        if (reservation.isPassed() && under != null) {
            under.restart();
        }
    }

    private void finish(Bins<K, V> bins, Change<K, V> change) {
        counted(change.added());
        if (change.added() > 0
                && bins.length() < SHORT_TABLE
                && change.content instanceof Node<K, V> list
                && list.isLongerThan(LONG_LIST)) {
            grow(bins);
        }
    }

    private Bins<K, V> bins() {
        Bins<K, V> bins = table;
        while (bins == null) {
            TABLE.compareAndSet(this, null, new Bins<K, V>(firstLength));
            bins = table;
        }
        return bins;
    }

    private void counted(int added) {
        if (added != 0) {
            count(added);
        }
        if (added > 0) {
            growIfCrowded();
        }
    }

    private void count(int added) {
        long seen = getCountVolatile();
        if (stripes != null || !casCount(seen, seen + added)) {
            spread(added);
        }
    }

    /** Counts where threads do not meet; where no memory is left for that, they take turns. */
    private void spread(int added) {
        try {
            stripes().add(added);
        } catch (OutOfMemoryError narrow) {
            long seen = getCountVolatile();
            while (!casCount(seen, seen + added)) {
                seen = getCountVolatile();
            }
        }
    }

    private StripedCounter stripes() {
        StripedCounter present = stripes;
        while (present == null) {
            STRIPES.compareAndSet(this, null, StripedCounter.of(Layout.PADDED));
            present = stripes;
        }
        return present;
    }

    private long sum() {
        StripedCounter present = stripes;
        return getCountVolatile() + (present == null ? 0 : present.sum());
    }

    private void growIfCrowded() {
        Bins<K, V> bins = bins();
        long size = sum();
        while (size > bins.length() - (bins.length() >>> 2) && size >= growAt && bins.length() < GREATEST_LENGTH) {
            if (!grow(bins)) {
                return;
            }
            bins = bins();
        }
    }

    /** Takes part in the growth of {@code bins}; answers whether it has ended. */
    private boolean grow(Bins<K, V> bins) {
        Transfer<K, V> under = transfer;
        if (under == null) {
            under = started(bins);
        }
        if (under != null) {
            under.help();
        }
        return table != bins;
    }

    private @Nullable Transfer<K, V> started(Bins<K, V> bins) {
        if (table != bins) {
            return null;
        }
        try {
            Transfer<K, V> fresh = new Transfer<>(bins, this::end);
            if (!TRANSFER.compareAndSet(this, null, fresh)) {
                return transfer;
            }
            if (table == bins) {
                return fresh;
            }
            transfer = null;
        } catch (OutOfMemoryError later) {
            growAt = 2 * sum();
        }
        return null;
    }

    private void end(Transfer<K, V> done) {
        table = done.next; // pairs with the read of table in find: both halves of every bin are in it
        transfer = null;
    }

    @Override
    public int size() {
        return (int) Math.min(Integer.MAX_VALUE, estimate());
    }

    private long estimate() {
        return Math.max(0, sum());
    }

    @Override
    public boolean isEmpty() {
        return sum() <= 0;
    }

    @Override
    public void clear() {
        Walk<K, V> walk = walk();
        for (Node<K, V> node = walk.next(); node != null; node = walk.next()) {
            remove(node.key);
        }
    }

    Walk<K, V> walk() {
        Bins<K, V> bins = table;
        return new Walk<>(bins == null ? new Bins<>(0) : bins);
    }

    /** The head that stands for a hash now; for tests of the structure. */
    @Nullable
    Head<K, V> head(Object key) {
        return bins().get(hash(key));
    }

    /** The number of bins; for tests of the structure. */
    int length() {
        return bins().length();
    }

    @Override
    protected Backing<K, V> backing() {
        return new ConcurrentBacking<>(this, this::walk, this::put, this::estimate);
    }
}
