package org.maplitmus.maps.go;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.Detectors;
import org.maplitmus.maps.detection.Operation;

/**
 * Go's Swiss map rebuilt for the JVM: one flat table in place of a directory of small ones, laid out for speed or, with
 * {@link Growth#COMPACT}, for memory. It watches for misuse as Go's does.
 *
 * <p>Null keys and values are allowed. Not thread-safe: threads may read it together, a thread that writes must be
 * alone; between threads that share it without a lock entries may be lost. Misuse that its {@link Detection} mode sees
 * ends in a {@link org.maplitmus.maps.detection.FatalError}, and so does every inconsistency that misuse has left
 * behind, in every mode; no operation loops for ever or leaves the bounds of an array.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/internal/runtime/maps/map.go">
 *     src/internal/runtime/maps/map.go of Go 1.24.4</a>
 * @see <a href="https://abseil.io/about/design/swisstables">Abseil, Swiss Tables Design Notes</a>
 */
public final class FlatSwissMap<K extends @Nullable Object, V extends @Nullable Object> extends DetectingMap<K, V> {

    /*
     * Overview
     *
     * The entries live in groups of eight slots. Each group has a control word, a long with a byte for each slot:
     * empty, deleted, or full with seven bits of the key's hash. One comparison of the word finds the slots worth
     * looking at (see FlatControl). Keys and values alternate in one array, so that a key and its value share a cache
     * line. A null key is stored as an object of its own, and so a place without a key is one without an entry.
     *
     * The home slot. The upper half of a hash, scaled to the number of slots, names not only a group but a slot in it.
     * An insertion takes that slot if it is free, and else the first free one of the group or of the groups after it. A
     * lookup first tries the home slot, whose place in memory it knows before it has seen the control word, and so
     * waits for both at the same time; only if the byte there is another does it search the group. A search goes on to
     * further groups until it meets one with an empty slot. The lower end of the hash gives the seven bits.
     *
     * Deletes. A group that has an empty slot was never full since the table was made, so nobody's search has gone on
     * from it: the slot of a deleted entry becomes empty again. In a group without one it becomes deleted, which no
     * search stops at and the next insertion may use. When the last entry is deleted, all are made empty.
     *
     * Growth. When an insertion would use up one empty slot too many, the entries go to a new table at once, deleted
     * slots do not; so one put in many is slow. If less than 25/32 of the used slots are full, the new table has the
     * same size. Because a home slot grows with the hash, entries leave the old table and reach the new one roughly in
     * the order of memory. The two ways to grow differ in nothing else but the steps of a probe, as steps that widen reach
     * every group only if their number is a power of two (see Growth). The first group is allocated by the first write.
     *
     * Iteration. An iterator takes the table that is there at its first step, a random group to start from and a random
     * slot to start from in each group, and goes round once. It copies nothing but the set of full slots of the group
     * that it is in: an entry that is deleted meanwhile has left a null behind. No entry moves within a table, and a
     * table that was replaced is not written again. So if the map has another table by now, the iterator still reads the
     * keys that the old one had in the end, and looks each up in the map: one that is gone was deleted and is passed over.
     *
     * NaN is equal to nothing. Each assignment adds an entry, under a hash that is drawn for it, and again when the table
     * is replaced; no lookup and no delete finds it. An iterator over a table that was replaced shows it as it is, unless
     * the map was cleared since, as nothing else could have removed it.
     *
     * Detection is that of DetectingMap with Go's Swiss flag. An iterator that looks a key up again looks for misuse once
     * more, as a reader.
     *
     * Misuse. Accesses to the map are plain: between racing threads they promise nothing, and need not. What keeps such
     * threads within bounds: a table has final arrays that fit each other and is reached through one reference, a slot
     * is computed from the length of the table that it indexes, and every probe counts the groups. What cannot be, such
     * as a table without room just after it was replaced, is reported.
     */

    /** How the table of a map grows. */
    public enum Growth {

        /**
         * By doubling, at seven slots full in eight; by four up to 512 slots, where even so it takes no more memory
         * than {@link java.util.HashMap}. An entry takes 10 to 21 bytes.
         */
        DOUBLING {
            @Override
            int limit(int slots) {
                return slots == FlatControl.SLOTS ? slots : slots - slots / 8;
            }

            @Override
            int slotsFor(long entries) {
                int slots = FlatControl.SLOTS;
                while (limit(slots) < entries && slots < MAX_SLOTS) {
                    slots *= 2;
                }
                return slots;
            }

            @Override
            int slotsAfter(int slots, int entries) {
                return Math.min(slots < QUADRUPLING_BELOW ? 4 * slots : 2 * slots, MAX_SLOTS);
            }

            @Override
            int widening() {
                return 1;
            }
        },

        /**
         * By a little less than a quarter, at fifteen slots full in sixteen; by two up to 4096 slots. From there on an
         * entry takes at most 12 bytes with compressed references, for more frequent growth and longer searches.
         */
        COMPACT {
            @Override
            int limit(int slots) {
                return slots - slots / 16;
            }

            @Override
            int slotsFor(long entries) {
                return rounded(entries * 16 / 15 + 1);
            }

            @Override
            int slotsAfter(int slots, int entries) {
                return slots < DOUBLING_BELOW
                        ? 2 * slots
                        : Math.max(slots, rounded((long) entries * 124 * 16 / (100 * 15)));
            }

            @Override
            int widening() {
                return 0;
            }
        };

        private static final int MAX_SLOTS = 1 << 29;
        private static final int QUADRUPLING_BELOW = 512;
        private static final int DOUBLING_BELOW = 4096;

        /** How many slots of a table may be other than empty. */
        abstract int limit(int slots);

        /** The least table that holds so many entries. */
        abstract int slotsFor(long entries);

        /** The table after one that holds so many entries and is full. */
        abstract int slotsAfter(int slots, int entries);

        /** By how many groups each step of a probe is longer than the one before. */
        abstract int widening();

        private static int rounded(long slots) {
            long groups = (slots + FlatControl.SLOTS - 1) / FlatControl.SLOTS;
            return (int) Math.min(groups * FlatControl.SLOTS, MAX_SLOTS);
        }

        FlatTable table(int slots) {
            return new FlatTable(slots, limit(slots), widening());
        }
    }

    /** Stands for the null key in tables; hashes as null does. */
    private static final Object NULL = new Object() {
        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "null";
        }
    };

    private final Growth growth;

    FlatTable table;

    /** An empty map that watches for misuse as Go does, and doubles. */
    public FlatSwissMap() {
        this(Detection.GO, 0, Growth.DOUBLING, threadLocal());
    }

    /** The same with room for {@code hint} entries; a negative hint is none. */
    public FlatSwissMap(int hint) {
        this(Detection.GO, hint, Growth.DOUBLING, threadLocal());
    }

    /** An empty map that watches for misuse as {@code mode} says, and doubles. */
    public FlatSwissMap(Detection mode) {
        this(mode, 0, Growth.DOUBLING, threadLocal());
    }

    /** An empty map that watches for misuse as {@code mode} says. */
    public FlatSwissMap(Detection mode, Growth growth) {
        this(mode, 0, growth, threadLocal());
    }

    private FlatSwissMap(Detection mode, int hint, Growth growth, RandomGenerator random) {
        super(Detectors.swiss("FlatSwissMap", mode), random);
        this.growth = growth;
        this.table = hint <= FlatControl.SLOTS ? FlatTable.NONE : growth.table(growth.slotsFor(hint));
    }

    /**
     * An empty map whose every random choice is drawn from {@code random}: the seeds, and where iterations start.
     *
     * @param mode how closely the map watches for misuse
     * @param hint how many entries to make room for; negative is none
     * @param growth how the table grows
     * @param random used by every thread that writes to the map or iterates over it
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> FlatSwissMap<K, V> with(
            Detection mode, int hint, Growth growth, RandomGenerator random) {
        return new FlatSwissMap<>(mode, hint, growth, random);
    }

    /** A key as tables hold it. */
    private static Object stored(@Nullable Object key) {
        return key == null ? NULL : key;
    }

    /** A key of a table as users see it. */
    @SuppressWarnings("ReferenceEquality")
    static @Nullable Object shown(@Nullable Object stored) {
        return stored == NULL ? null : stored;
    }

    @Override
    @Nullable
    Object find(@Nullable Object key) {
        if (count == 0 && !coversAll) {
            GoEquality.hash(key, seed);
            return ABSENT;
        }
        Object stored = stored(key);
        long stamp = detector.enterRead(Operation.READ);
        Object found;
        try {
            found = table.value(stored, GoEquality.hash(stored, seed));
        } catch (Throwable thrown) {
            detector.abandonRead(stamp);
            throw thrown;
        }
        detector.exitRead(stamp, Operation.READ);
        return found;
    }

    @Override
    public void assign(K key, V value) {
        assignStored(stored(key), value);
    }

    private void assignStored(Object key, @Nullable Object value) {
        detector.lookBeforeWrite(Operation.ASSIGN);
        long hashedWith = seed;
        long hash = hashToStore(key, hashedWith);
        long stamp = detector.enterWrite(Operation.ASSIGN);
        FlatTable in;
        int slot;
        try {
            hash = current(key, hash, hashedWith);
            in = table;
            slot = in.find(key, hash);
            if (slot < 0) {
                slot = in.vacancy(hash);
                if (in.isWornAt(slot)) {
                    in = replaced(in);
                    slot = in.vacancy(hash);
                }
                occupy(in, slot, key, hash);
            } else if (key instanceof Double || key instanceof Float) {
                in.cells[slot << 1] = key;
            }
            if (coversAll) {
                in.cells[(slot << 1) + 1] = value;
            }
        } catch (Throwable thrown) {
            detector.abandonWrite(stamp);
            throw thrown;
        }
        detector.exitWrite(stamp, Operation.ASSIGN);
        if (!coversAll) {
            in.cells[(slot << 1) + 1] = value;
        }
    }

    private void occupy(FlatTable in, int slot, Object key, long hash) {
        if (slot < 0) {
            throw detector.inconsistent(Operation.ASSIGN);
        }
        in.occupy(slot, key, hash);
        count++;
    }

    /** The table that has taken over from one without room. */
    private FlatTable replaced(FlatTable worn) {
        FlatTable fresh = growth.table(slotsAfter(worn));
        long with = seed;
        for (int slot = 0; slot < worn.slots; slot++) {
            Object key = worn.cells[slot << 1];
            if (key != null) {
                long hash = hashToStore(key, with);
                int vacancy = fresh.vacancy(hash);
                if (vacancy < 0) {
                    throw detector.inconsistent(Operation.ASSIGN);
                }
                fresh.occupy(vacancy, key, hash);
                fresh.cells[(vacancy << 1) + 1] = worn.cells[(slot << 1) + 1];
            }
        }
        table = fresh;
        return fresh;
    }

    @SuppressWarnings("ReferenceEquality")
    private int slotsAfter(FlatTable worn) {
        if (worn == FlatTable.NONE) {
            return FlatControl.SLOTS;
        }
        if (count < worn.used() * 25L / 32) {
            return worn.slots;
        }
        if (worn.slots == Growth.MAX_SLOTS) {
            throw new OutOfMemoryError("a map of " + count + " entries cannot grow");
        }
        return growth.slotsAfter(worn.slots, count);
    }

    @Override
    void remove(@Nullable Object key, long hash) {
        FlatTable in = table;
        int slot = in.find(stored(key), hash);
        if (slot < 0) {
            return;
        }
        in.remove(slot);
        countDown();
        if (count == 0) {
            in.forgetDeleted();
        }
    }

    @Override
    void wipeTables() {
        table.wipe();
    }

    @Override
    RangeIterator<K, V> newRange() {
        return new FlatRange<>(this);
    }
}
