package org.maplitmus.maps.go;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.Detectors;
import org.maplitmus.maps.detection.FatalExit;
import org.maplitmus.maps.detection.Operation;

/**
 * Go's classic map, the built-in map of Go up to 1.23: it grows a little with each write and watches for misuse.
 *
 * <p>Null keys and values are allowed. Not thread-safe: threads may read it together, a thread that writes must be
 * alone; between threads that share it without a lock entries may be lost. Misuse that its {@link Detection} mode sees
 * ends in a {@link org.maplitmus.maps.detection.FatalError}, and so does every inconsistency that misuse has left
 * behind, in every mode; no operation loops for ever or leaves the bounds of an array.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.23.5/src/runtime/map.go">src/runtime/map.go of Go 1.23.5</a>
 */
public final class GoMap<K extends @Nullable Object, V extends @Nullable Object> extends DetectingMap<K, V> {

    /*
     * Overview
     *
     * The entries live in a power of two of buckets of eight cells. The low bits of a key's hash name its bucket, the
     * top byte is kept beside the cell (see Tophash). The eight such bytes of a bucket are one long, so that one
     * comparison finds the cells worth looking at. A ninth entry goes to an overflow bucket that is linked to the
     * first. Bytes below five are marks. Two of them mean empty: the weaker says that this cell is, the stronger that
     * nothing follows in the whole chain either, where a search stops. A delete leaves the weaker mark and then turns
     * the run of such marks at the end of a chain into the stronger.
     *
     * Growth. Only the assignment of a new key looks whether to grow, and only if no growth is going on. More than six
     * and a half entries a bucket double the table. As many overflow buckets as buckets (no more than 2^15 of them are
     * asked for) mean that deletes have left long and empty chains: then a table of the same size takes over. Either
     * way the new table begins empty and keeps hold of the old one. Each assignment and each delete then moves at most
     * two chains: the one it is about to use and the first that has not been moved. So no write pays for the whole
     * growth, and the last bucket is moved long before the next growth is due. A reader asks the old bucket whether it
     * was evacuated, and looks there if not. Readers and iterators move nothing, so that they may share the map.
     *
     * A chain is split by the one bit of the hash that the new table has more. Its cells are marked with the half they
     * went to, and let go of their keys and values unless an iterator may still walk them. A table allocates its spine
     * at once, 8 bytes or less for 64 buckets, and its chunks when they are first written, so that the write that
     * begins a growth does not pay for it either. Go allocates the array at once, and from 16 buckets on some overflow
     * buckets with it; this does not.
     *
     * Iteration. An iterator takes the table that is there at its first step, a random bucket to start from and a
     * random cell to start from in each bucket, and goes round once. It copies nothing: it reads live cells. If the
     * table has grown since, a cell that was evacuated is looked up again where it is now; if the key is gone the entry
     * was deleted and is passed over. If the iteration began during a growth, a bucket of the new table may not have
     * been filled yet; the iterator then walks the old bucket and takes what would go to the new one. It does so by the
     * hash; the iterator reaches the other half of that bucket in its own time. So every entry that stays is shown
     * once, because each belongs to one bucket of the iterator's table, whatever the map does meanwhile.
     *
     * NaN is equal to nothing. Each assignment adds an entry, under a hash that is drawn for it; no lookup and no delete
     * finds it. Its hash cannot be computed again, so the lowest bit of its tophash says to which half it goes, and a
     * new tophash is drawn for the next time. The marks of the two halves have that bit too, so that an iterator can
     * still tell. A cell with such a key is shown as it is, as a second lookup would not find it.
     *
     * Clear empties the cells of the table and of its predecessor in place, so that running iterators come to nothing,
     * and counts itself. An iterator that is older than the last clear looks every key up again, also where it would
     * otherwise trust the cell: the entries in a table from two growths ago, which clear no longer reaches, among them
     * those with NaN keys, are then not found (Go's issues 59411 and 70189).
     *
     * Detection is that of DetectingMap, with Go's flag that writers toggle on the way in and clear on the way out.
     *
     * Misuse. Accesses to the map are plain: between racing threads they promise nothing, and need not. What keeps such
     * threads within bounds: tables and chunks have final arrays, a number is masked with the length of the array that
     * it indexes, both tables of a growth are reached through one reference, and a chain is only ever longer by a new
     * bucket or cut. What cannot be, such as an evacuated cell in a bucket that is not evacuated, is reported.
     */

    private static final int ONE_BUCKET = 0;

    @Nullable
    BucketTable table;

    /** An empty map that watches for misuse as Go does. */
    public GoMap() {
        this(Detection.GO, 0, threadLocal());
    }

    /** The same with room for {@code hint} entries; a negative hint is none. */
    public GoMap(int hint) {
        this(Detection.GO, hint, threadLocal());
    }

    /** An empty map that watches for misuse as {@code mode} says. */
    public GoMap(Detection mode) {
        this(mode, 0, threadLocal());
    }

    private GoMap(Detection mode, int hint, RandomGenerator random) {
        super(Detectors.classic("GoMap", mode), random);
        this.table = hint <= BucketChunk.CELLS ? null : new BucketTable(this, BucketTable.bitsFor(hint), null);
    }

    /**
     * An empty map whose every random choice is drawn from {@code random}: the seeds, and where iterations start.
     *
     * @param mode how closely the map watches for misuse
     * @param hint how many entries to make room for; negative is none
     * @param random used by every thread that writes to the map or iterates over it
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> GoMap<K, V> with(
            Detection mode, int hint, RandomGenerator random) {
        return new GoMap<>(mode, hint, random);
    }

    /** The nil map: empty for every reader, and a {@link Panic} for who assigns to it. Immutable. */
    public static <K extends @Nullable Object, V extends @Nullable Object> BuiltinMap<K, V> nil() {
        return new NilMap<>();
    }

    /**
     * Whether a report of any map ends the process as it ends a Go program, with every stack on standard error and
     * status 2; off by default.
     */
    public static void fatalExits(boolean exits) {
        FatalExit.enabled(exits);
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
            long hash = GoEquality.hash(key, seed);
            BucketTable in = table;
            found = in == null ? ABSENT : in.value(key, hash);
        } catch (Throwable thrown) {
            detector.abandonRead(stamp);
            throw thrown;
        }
        detector.exitRead(stamp, Operation.READ);
        return found;
    }

    @Override
    public void assign(K key, V value) {
        detector.lookBeforeWrite(Operation.ASSIGN);
        long hashedWith = seed;
        long hash = hashToStore(key, hashedWith);
        long stamp = detector.enterWrite(Operation.ASSIGN);
        BucketChunk chunk;
        int place;
        try {
            hash = current(key, hash, hashedWith);
            BucketTable in = writable((int) hash, Operation.ASSIGN);
            int found = in.find(key, hash);
            if (found < 0) {
                in = roomFor(in, (int) hash);
                found = in.insert(key, hash);
                count++;
            }
            chunk = in.link((int) hash, found / BucketChunk.CELLS, Operation.ASSIGN);
            place = BucketChunk.keyPlace(chunk.slot((int) hash), found % BucketChunk.CELLS);
            if (key instanceof Double || key instanceof Float) {
                chunk.cells[place] = key;
            }
            if (coversAll) {
                chunk.cells[place + 1] = value;
            }
        } catch (Throwable thrown) {
            detector.abandonWrite(stamp);
            throw thrown;
        }
        detector.exitWrite(stamp, Operation.ASSIGN);
        if (!coversAll) {
            chunk.cells[place + 1] = value;
        }
    }

    /** The table, in which the chain of {@code bucket} may be changed. */
    private BucketTable writable(int bucket, Operation operation) {
        BucketTable in = table;
        if (in == null) {
            in = new BucketTable(this, ONE_BUCKET, null);
            table = in;
        }
        in.growWork(bucket, operation);
        return in;
    }

    private BucketTable roomFor(BucketTable in, int bucket) {
        BucketTable roomy = in.roomFor(count);
        if (roomy != in) {
            table = roomy;
            roomy.growWork(bucket, Operation.ASSIGN);
        }
        return roomy;
    }

    @Override
    void remove(@Nullable Object key, long hash) {
        BucketTable in = writable((int) hash, Operation.DELETE);
        int found = in.find(key, hash);
        if (found < 0) {
            return;
        }
        in.remove((int) hash, found);
        countDown();
    }

    @Override
    void wipeTables() {
        BucketTable in = table;
        if (in != null) {
            in.wipe();
        }
    }

    @Override
    RangeIterator<K, V> newRange() {
        return new BucketRange<>(this);
    }
}
