package org.maplitmus.maps.go;

import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Detector;
import org.maplitmus.maps.detection.Operation;

/**
 * What Go's maps of every generation share: the order in which an operation looks for misuse, hashes and does its work.
 */
abstract class DetectingMap<K extends @Nullable Object, V extends @Nullable Object> implements BuiltinMap<K, V> {

    /*
     * Every operation but len passes the detector, in Go's order. A reader of an empty map returns before it looks. A
     * writer looks, hashes the key (which may panic), opens its window, and closes it after the body, also if a delete
     * found nothing. In Go an assignment only finds the cell; the value is stored by the caller when the window has
     * closed, and so it is here. A mode that covers everything (Detector.coversAll) has the shortcuts and the value
     * inside, and as a clear may come between hashing and the window, looks at the seed again.
     *
     * The seed of the hash is drawn for each map, and again when the map is cleared or its last entry is deleted.
     *
     * What finds and stores (find, assign) is left to each map, so that a reader's path is one piece of code that the
     * compiler sees with the types of that map alone.
     */

    /** What {@link #find} answers when the key is absent; no value of any map. */
    static final Object ABSENT = new Object();

    final Detector detector;
    final RandomGenerator random;
    final boolean coversAll;

    /** The seed of every hash in the map but those of NaN keys. */
    long seed;
    /** How often the map was cleared. */
    long clears;

    int count;

    DetectingMap(Detector detector, RandomGenerator random) {
        this.detector = detector;
        this.coversAll = detector.coversAll();
        this.random = random;
        this.seed = random.nextLong();
    }

    static RandomGenerator threadLocal() {
        return () -> ThreadLocalRandom.current().nextLong();
    }

    /** The value of {@code key}, or {@link #ABSENT}; passes the detector. */
    abstract @Nullable Object find(@Nullable Object key);

    /** Removes a key if it is present, inside a writer's window. */
    abstract void remove(@Nullable Object key, long hash);

    /** Empties the tables, inside a writer's window. */
    abstract void wipeTables();

    /** An iterator that takes its first look at its first step. */
    abstract RangeIterator<K, V> newRange();

    @Override
    @SuppressWarnings({"unchecked", "ReferenceEquality"})
    public final @Nullable V get(@Nullable Object key) {
        Object found = find(key);
        return found == ABSENT ? null : (V) found;
    }

    @Override
    @SuppressWarnings({"unchecked", "ReferenceEquality"})
    public final Lookup<V> lookup(@Nullable Object key) {
        Object found = find(key);
        return found == ABSENT ? new Lookup<>(null, false) : new Lookup<>((V) found, true);
    }

    final long hashToStore(@Nullable Object key, long usual) {
        return GoEquality.hash(key, GoEquality.isNaN(key) ? random.nextLong() : usual);
    }

    /** The hash under the seed of now, if the mode makes sure that the seed stays what it is. */
    final long current(@Nullable Object key, long hash, long hashedWith) {
        return !coversAll || hashedWith == seed ? hash : hashToStore(key, seed);
    }

    @Override
    public final void delete(@Nullable Object key) {
        if (count == 0 && !coversAll) {
            GoEquality.hash(key, seed);
            return;
        }
        detector.lookBeforeWrite(Operation.DELETE);
        long hashedWith = seed;
        long hash = GoEquality.hash(key, hashedWith);
        long stamp = detector.enterWrite(Operation.DELETE);
        try {
            remove(key, current(key, hash, hashedWith));
        } catch (Throwable thrown) {
            detector.abandonWrite(stamp);
            throw thrown;
        }
        detector.exitWrite(stamp, Operation.DELETE);
    }

    /** Counts an entry that is being removed. */
    final void countDown() {
        int before = count;
        if (before <= 0) {
            throw detector.inconsistent(Operation.DELETE);
        }
        count = before - 1;
        if (before == 1) {
            seed = random.nextLong();
        }
    }

    @Override
    public final void clear() {
        if (count == 0 && !coversAll) {
            return;
        }
        detector.lookBeforeWrite(Operation.CLEAR);
        long stamp = detector.enterWrite(Operation.CLEAR);
        try {
            wipe();
        } catch (Throwable thrown) {
            detector.abandonWrite(stamp);
            throw thrown;
        }
        detector.exitWrite(stamp, Operation.CLEAR);
    }

    private void wipe() {
        wipeTables();
        count = 0;
        clears++;
        seed = random.nextLong();
    }

    @Override
    public final int len() {
        return count;
    }

    @Override
    public final RangeIterator<K, V> range() {
        return count == 0 && !coversAll ? new EmptyRange<>() : newRange();
    }
}
