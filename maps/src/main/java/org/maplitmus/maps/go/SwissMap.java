package org.maplitmus.maps.go;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.Detectors;
import org.maplitmus.maps.detection.Operation;

/**
 * Go's Swiss map, the built-in map of Go from 1.24 on: small open-addressing tables under an extendible directory.
 *
 * <p>Null keys and values are allowed. Not thread-safe: threads may read it together, a thread that writes must be
 * alone; between threads that share it without a lock entries may be lost. Misuse that its {@link Detection} mode sees
 * ends in a {@link org.maplitmus.maps.detection.FatalError}, and so does every inconsistency that misuse has left
 * behind, in every mode; no operation loops for ever or leaves the bounds of an array. In the mode {@link Detection#GO}
 * two writers that were not seen may leave the flag raised, as in Go: then a later operation is reported though it is
 * alone.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/internal/runtime/maps/map.go">
 *     src/internal/runtime/maps/map.go of Go 1.24.4</a>
 */
public final class SwissMap<K extends @Nullable Object, V extends @Nullable Object> extends DetectingMap<K, V> {

    /*
     * Overview
     *
     * A group is eight slots and a control word, a long of eight bytes (see ControlWord): a byte says that its slot is
     * empty, that its entry was deleted, or is the lowest seven bits of its entry's hash, H2. So one comparison of
     * longs finds the slots of a group worth looking at. The rest of the hash, H1, names the group where a search
     * starts; it goes on in steps of 1, 2, 3, ..., which in a power of two of groups comes to every one, and stops at
     * a group with an empty slot. An assignment takes the first slot on that way without an entry.
     *
     * A deleted slot is empty again if its group has another empty slot, as then no search went past the group.
     * Otherwise it becomes a tombstone, which a search passes and an assignment may take. A table may fill seven of
     * eight slots, tombstones included (growthLeft counts down to nought); then it is rehashed, which drops the
     * tombstones: into a table of twice the size, up to 1024 slots, or else into two tables of 1024, split by the next
     * bit from the top of the hash. The directory is named by these top bits; it doubles when a table splits that had
     * only one name. So the writer that grows the map pays for 1024 slots at most, and for the directory.
     *
     * A map of up to eight entries is a table of one group, which may be full and has no tombstones. Any assignment to
     * a full one makes a table of 16 slots of it, also one that only replaces a value (Go 1.27 no longer does that).
     *
     * Where Go cannot come: a Java hash code has 32 bits and can be forged, so more than 896 keys may have one hash. A
     * split that would leave one of its tables empty separates nothing; the table is doubled instead, beyond 1024.
     *
     * Iteration. An iterator starts at a random table of the directory and at a random slot in each table, and goes
     * round once. It copies nothing: it reads live slots. If the table that it walks has been replaced, it walks the
     * old one to its end, which nobody changes any more, and looks each key up in the map: a deleted one is passed
     * over, a changed one is shown with its new value. Then it goes on behind the names that the old table had, so
     * that neither half of it is shown again. A directory that has doubled doubles the position.
     *
     * NaN is equal to nothing. Each assignment adds an entry, under a hash that is drawn for it; no lookup and no delete
     * finds it; a rehash draws another hash, and keeps to the names of the table. An iterator shows it as it is in an
     * old table, unless the map was cleared since, which clear counts for this purpose.
     *
     * Detection is that of DetectingMap, with Go's one byte of 0 and 1 that writers toggle on the way in and toggle
     * back on the way out. A step of an iterator looks once, and once more, as a reader, when it looks a key up in a map
     * that has grown: the report may then say read where an iteration is to blame, as in Go.
     *
     * Misuse. Accesses to the map are plain: between racing threads they promise nothing, and need not. What keeps such
     * threads within bounds: tables and directories have final arrays, a number is masked with the length of the array
     * that it indexes, a search makes no more steps than there are groups, an assignment grows no more often than a
     * hash has bits. What cannot be, such as a table without an empty slot, is reported.
     */

    /** The slots of the largest table that doubles. */
    static final int MAX_CAPACITY = 1024;

    private static final int MAX_DEPTH = 24;

    @Nullable
    SwissDirectory directory;

    /** An empty map that watches for misuse as Go does. */
    public SwissMap() {
        this(Detection.GO, 0, threadLocal());
    }

    /** The same with room for {@code hint} entries; a negative hint is none. */
    public SwissMap(int hint) {
        this(Detection.GO, hint, threadLocal());
    }

    /** An empty map that watches for misuse as {@code mode} says. */
    public SwissMap(Detection mode) {
        this(mode, 0, threadLocal());
    }

    private SwissMap(Detection mode, int hint, RandomGenerator random) {
        super(Detectors.swiss("SwissMap", mode), random);
        this.directory = hint <= ControlWord.SLOTS ? null : roomFor(hint);
    }

    /**
     * An empty map whose every random choice is drawn from {@code random}: the seeds, and where iterations start.
     *
     * @param mode how closely the map watches for misuse
     * @param hint how many entries to make room for; negative is none
     * @param random used by every thread that writes to the map or iterates over it
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SwissMap<K, V> with(
            Detection mode, int hint, RandomGenerator random) {
        return new SwissMap<>(mode, hint, random);
    }

    /** The nil map: empty for every reader, and a {@link Panic} for who assigns to it. Immutable. */
    public static <K extends @Nullable Object, V extends @Nullable Object> BuiltinMap<K, V> nil() {
        return new NilMap<>();
    }

    private SwissDirectory roomFor(int hint) {
        long slots = hint * 8L / 7;
        int depth = ceilingLog((slots + MAX_CAPACITY - 1) / MAX_CAPACITY);
        return SwissDirectory.of(this, depth, 1 << ceilingLog(slots >>> depth));
    }

    private static int ceilingLog(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number - 1);
    }

    @Override
    @Nullable
    Object find(@Nullable Object key) {
        if (count == 0 && !coversAll) {
            GoEquality.hash(key, seed);
            return ABSENT;
        }
        long stamp = detector.enterRead(Operation.READ);
        Object found;
        try {
            found = value(key);
        } catch (Throwable thrown) {
            detector.abandonRead(stamp);
            throw thrown;
        }
        detector.exitRead(stamp, Operation.READ);
        return found;
    }

    private @Nullable Object value(@Nullable Object key) {
        long hash = GoEquality.hash(key, seed);
        SwissDirectory in = directory;
        if (in == null) {
            return ABSENT;
        }
        SwissTable table = in.table(hash);
        int slot = table.find(key, hash, Operation.READ);
        return slot < 0 ? ABSENT : table.slots[2 * slot + 1];
    }

    @Override
    public void assign(K key, V value) {
        detector.lookBeforeWrite(Operation.ASSIGN);
        long hashedWith = seed;
        long hash = hashToStore(key, hashedWith);
        long stamp = detector.enterWrite(Operation.ASSIGN);
        SwissTable table;
        int slot;
        try {
            hash = current(key, hash, hashedWith);
            table = writable(hash);
            slot = table.find(key, hash, Operation.ASSIGN);
            if (slot < 0) {
                slot = table.insert(key, hash);
                for (int grown = 0; slot < 0; grown++) {
                    table = grow(table, hash, grown);
                    slot = table.insert(key, hash);
                }
                count++;
            }
            if (key instanceof Double || key instanceof Float) {
                table.slots[2 * slot] = key;
            }
            if (coversAll) {
                table.slots[2 * slot + 1] = value;
            }
        } catch (Throwable thrown) {
            detector.abandonWrite(stamp);
            throw thrown;
        }
        detector.exitWrite(stamp, Operation.ASSIGN);
        if (!coversAll) {
            table.slots[2 * slot + 1] = value;
        }
    }

    /** The table to look for {@code hash} in, which is not small and full. */
    private SwissTable writable(long hash) {
        SwissDirectory in = directory;
        if (in == null) {
            in = SwissDirectory.of(this, 0, ControlWord.SLOTS);
            directory = in;
        }
        SwissTable table = in.table(hash);
        return table.isSmall() && table.growthLeft() <= 0 ? grow(table, hash, 0) : table;
    }

    private SwissTable grow(SwissTable full, long hash, int grown) {
        SwissDirectory in = directory;
        if (in == null || in.table(hash) != full || grown > Long.SIZE) {
            throw detector.inconsistent(Operation.ASSIGN);
        }
        boolean mayDouble = full.capacity() < MAX_CAPACITY || full.depth >= MAX_DEPTH;
        SwissDirectory out = mayDouble ? null : split(in, full, hash);
        if (out == null) {
            out = doubled(in, full, hash);
        }
        full.stale = true;
        return out.table(hash);
    }

    private SwissDirectory doubled(SwissDirectory in, SwissTable full, long hash) {
        SwissTable twice = new SwissTable(this, full.depth, 2 * full.capacity());
        full.pour(twice, twice);
        in.replace(hash, full.depth, twice, twice);
        return in;
    }

    /** The directory in which two tables stand for {@code full}; null when one of them would have nothing. */
    private @Nullable SwissDirectory split(SwissDirectory in, SwissTable full, long hash) {
        SwissTable low = new SwissTable(this, full.depth + 1, full.capacity());
        SwissTable high = new SwissTable(this, full.depth + 1, full.capacity());
        full.pour(low, high);
        if (low.isUnused() || high.isUnused()) {
            return null;
        }
        SwissDirectory wide = full.depth == in.depth ? in.doubled() : in;
        wide.replace(hash, full.depth, low, high);
        directory = wide;
        return wide;
    }

    @Override
    void remove(@Nullable Object key, long hash) {
        SwissDirectory in = directory;
        if (in == null) {
            return;
        }
        SwissTable table = in.table(hash);
        int slot = table.find(key, hash, Operation.DELETE);
        if (slot >= 0) {
            table.remove(slot);
            countDown();
        }
    }

    @Override
    void wipeTables() {
        SwissDirectory in = directory;
        if (in != null) {
            in.wipe();
        }
    }

    @Override
    RangeIterator<K, V> newRange() {
        return new SwissRange<>(this);
    }
}
