package org.maplitmus.catalogue.subjects;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.bin.PaddedBinMap;
import org.maplitmus.maps.failfast.FailFastMap;
import org.maplitmus.maps.lock.MutexMap;
import org.maplitmus.maps.lock.RWLockMap;
import org.maplitmus.maps.lock.StampedMap;
import org.maplitmus.maps.segment.SegmentedMap;
import org.maplitmus.maps.sync.HashTrieMap;
import org.maplitmus.maps.sync.SyncMap;
import org.maplitmus.maps.weak.WeakValueMap;

/** The maps of this house, with the promises that their own documentation makes. */
public final class OwnMaps {

    private OwnMaps() {}

    /** A new {@link RWLockMap}: a read-write lock around every operation, and walks over snapshots. */
    @Subject(name = "RWLockMap")
    @Claim(
            promises = {
                MapPromiseSets.ONE_LOCK,
                DesignPromiseSets.SNAPSHOT_WALKS,
                MapPromises.ORDERED_UPDATES,
                MapPromises.PUBLISHED_BY_RACE
            },
            source = {
                @Source("RWLockMap: \"every operation, single or bulk, takes effect at one instant\""),
                @Source(
                        "RWLockMap: \"Iterator.remove removes the key only if it is still mapped to a value equal to the one the"
                                + " iterator showed\"; an entry's setValue \"leaves a key alone that was removed meanwhile\""),
                @Source(
                        value = "ReadWriteLock: a reader \"will see all updates made upon previous release of the write"
                                + " lock\"",
                        url = Docs.READ_WRITE_LOCK),
                @Source(
                        "RWLockMap: iterators go over a snapshot; they \"never throw ConcurrentModificationException and show the map of one instant\""),
                @Source(
                        "The implementation: the lock and the map inside are final fields (JLS 17.5), and all that the map inside holds is read under the lock")
            })
    public static <K, V> Map<K, V> rwLockMap() {
        return new RWLockMap<>();
    }

    /** A new {@link MutexMap}: one lock around every operation, and walks over snapshots. */
    @Subject(name = "MutexMap")
    @Claim(
            promises = {
                MapPromiseSets.ONE_LOCK,
                DesignPromiseSets.SNAPSHOT_WALKS,
                MapPromises.ORDERED_OPERATIONS,
                MapPromises.ORDERED_UPDATES,
                MapPromises.PUBLISHED_BY_RACE
            },
            source = {
                @Source("MutexMap: \"one thread at a time, and every operation, single or bulk, takes effect at one"
                        + " instant\""),
                @Source(
                        "MutexMap: \"Iterator.remove removes the key only if it is still mapped to a value equal to the one the"
                                + " iterator showed\"; an entry's setValue \"leaves a key alone that was removed meanwhile\""),
                @Source(
                        value = "Lock: a successful unlock operation has \"the same memory synchronization effects as a"
                                + " successful Unlock action\"",
                        url = Docs.LOCK),
                @Source(
                        "MutexMap: iterators go over a snapshot; they \"never throw ConcurrentModificationException and show the map of one instant\""),
                @Source(
                        "The implementation: the lock and the map inside are final fields (JLS 17.5), and all that the map inside holds is read under the lock")
            })
    public static <K, V> Map<K, V> mutexMap() {
        return new MutexMap<>();
    }

    /** A new {@link StampedMap}: looks that a stamp validates, a lock around all else, and walks over snapshots. */
    @Subject(name = "StampedMap")
    @Claim(
            promises = {MapPromiseSets.ONE_LOCK, DesignPromiseSets.SNAPSHOT_WALKS, MapPromises.RECURSION_DETECTED},
            source = {
                @Source(
                        "StampedMap: \"every operation, single or bulk, takes effect at one instant\"; of functions, \"a thread"
                                + " that does gets an IllegalStateException instead of waiting for itself\""),
                @Source(
                        "StampedMap: \"Iterator.remove removes the key only if it is still mapped to a value equal to the one the"
                                + " iterator showed\"; an entry's setValue \"leaves a key alone that was removed meanwhile\""),
                @Source(
                        value = "StampedLock: \"all actions prior to the most recent write lock release"
                                + " happen-before actions following the call to tryOptimisticRead\"",
                        url = Docs.STAMPED_LOCK),
                @Source(
                        "StampedMap: iterators go over a snapshot; they \"never throw ConcurrentModificationException and show the map of one instant\"")
            })
    public static <K, V> Map<K, V> stampedMap() {
        return new StampedMap<>();
    }

    /** A new {@link SegmentedMap}: everything but bulk operations as one step. */
    @Subject(name = "SegmentedMap")
    @Claim(
            promises = {
                DesignPromiseSets.LOCKED_BINS,
                MapPromises.SIZE_OF_ONE_INSTANT,
                MapPromises.ATOMIC_ITERATOR_WRITES
            },
            source = {
                @Source(
                        "SegmentedMap: \"An operation on one key takes effect at one instant\"; of functions, \"an update that meets"
                                + " the same segment ends in IllegalStateException\""),
                @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY),
                @Source(
                        "SegmentedMap: \"No key and no value is null\"; its entries: \"A mapping as an iterator met it\""),
                @Source(
                        "SegmentedMap: \"size and containsValue answer for one instant, also while updates are under way\""),
                @Source(
                        "SegmentedMap: \"Iterator.remove of the keys removes the key; that of values and entries spares a key"
                                + " that has got another value meanwhile. An entry's setValue replaces the key's value and leaves a"
                                + " key alone that was removed meanwhile\""),
                @Source(
                        "SegmentedMap: reads \"reflect the most recently completed update of their key at their onset, or a newer one\"; \"what a thread did before an update happens-before whatever another does after it has seen the updated value\"")
            })
    public static <K, V> Map<K, V> segmentedMap() {
        return new SegmentedMap<>();
    }

    /** A new {@link BinMap}: everything but bulk operations as one step. */
    @Subject(name = "BinMap")
    @Claim(
            promises = DesignPromiseSets.LOCKED_BINS,
            source = {
                @Source("BinMap: \"Every operation on one key takes effect at one instant\""),
                @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY),
                @Source("BinMap: \"Neither keys nor values may be null\"; its entries: \"What the walk saw\""),
                @Source(
                        "BinMap: \"A removal through the values or entries, removeIf and Iterator.remove included, spares"
                                + " a key that has got another value meanwhile\"")
            })
    public static <K, V> Map<K, V> binMap() {
        return new BinMap<>();
    }

    /**
     * A new {@link PaddedBinMap}, whose count is alone on its cache line: everything but bulk operations as one step.
     */
    @Subject(name = "PaddedBinMap", set = MapsUnderDetection.VARIANTS)
    @Claim(
            promises = DesignPromiseSets.LOCKED_BINS,
            source = {
                @Source("PaddedBinMap is a BinMap: \"Every operation on one key takes effect at one instant\""),
                @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY),
                @Source("BinMap: \"Neither keys nor values may be null\"; its entries: \"What the walk saw\""),
                @Source(
                        "PaddedBinMap is a BinMap: \"A removal through the values or entries, removeIf and Iterator.remove included, spares"
                                + " a key that has got another value meanwhile\"")
            })
    public static <K, V> Map<K, V> paddedBinMap() {
        return new PaddedBinMap<>();
    }

    /**
     * A new {@link WeakValueMap}: everything but bulk operations as one step, and entries that go with their values.
     */
    @Subject(name = "WeakValueMap")
    @Claim(
            promises = {
                MapPromiseSets.ATOMIC_MAP,
                MapPromiseSets.WEAKLY_CONSISTENT,
                MapPromises.COMPUTE_ONCE,
                MapPromises.EXACT_SIZE_AT_REST,
                MapPromises.WEAK_VALUES,
                MapPromises.CAUSAL_READS,
                MapPromises.LINEARIZABLE,
                MapPromises.PUBLICATION_BY_ITERATION,
                MapPromises.STABLE_ENTRIES,
                MapPromises.ATOMIC_VIEWS,
                MapPromises.NULL_HOSTILE
            },
            source = {
                @Source(
                        "WeakValueMap: \"Every operation on one key takes effect at one instant; a collection counts as an"
                                + " operation\""),
                @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY),
                @Source("WeakValueMap: \"Neither keys nor values may be null\"; its entries: \"What the walk saw\""),
                @Source(
                        "WeakValueMap: \"A removal through the values or entries, removeIf and Iterator.remove included, spares"
                                + " a key that has got another value meanwhile\"")
            })
    public static <K, V> Map<K, V> weakValueMap() {
        return new WeakValueMap<>();
    }

    /** The view of a new {@link SyncMap}: Go's sync.Map up to Go 1.23, a read-only map beside a dirty one. */
    @Subject(name = "SyncMap")
    @Claim(
            promises = {
                MapPromiseSets.ATOMIC_MAP,
                MapPromiseSets.WEAKLY_CONSISTENT,
                MapPromises.EXACT_SIZE_AT_REST,
                MapPromises.CAUSAL_READS,
                MapPromises.LINEARIZABLE,
                MapPromises.PUBLICATION_OF_REMOVALS,
                MapPromises.PUBLICATION_BY_ITERATION,
                MapPromises.STABLE_ENTRIES,
                MapPromises.ATOMIC_VIEWS,
                MapPromises.ATOMIC_ITERATOR_WRITES,
                MapPromises.NULL_HOSTILE,
                MapPromises.NON_BLOCKING_READS,
                MapPromises.NON_BLOCKING_UPDATES,
                MapPromises.FORGETS_REMOVED_KEYS,
                MapPromises.THROWING_EQUALS_HARMS_NOBODY,
                MapPromises.INSERTIONS_IN_ORDER
            },
            source = {
                @Source(
                        value = "sync.Map: a write operation \"synchronizes before any read operation that observes the"
                                + " effect of the write\"",
                        url = Docs.GO_SYNC_MAP),
                @Source(
                        "GoSyncMap: \"Every operation but range takes effect at one instant between its call and its"
                                + " return\"; an equals or hashCode that throws \"leaves the map as it was and keeps no lock\""),
                @Source(
                        "GoSyncMap.asMap: \"The view takes no null\"; the compute family calls its \"function with no"
                                + " lock held\"; \"Iterators and spliterators walk as range does: they are weakly consistent\""),
                @Source("GoSyncMap.asMap: \"A removal through values or entries spares a key that has got another value"
                        + " meanwhile; an entry's setValue leaves a key alone that was removed\""),
                @Source("SyncMap: \"of two new keys that one thread stores, the later is never visited without the"
                        + " earlier\"; a deleted key \"stays reachable until a promotion that comes after the next new"
                        + " key\"")
            })
    public static <K, V> Map<K, V> syncMap() {
        return new SyncMap<K, V>().asMap();
    }

    /** The view of a new {@link HashTrieMap}: Go's sync.Map since Go 1.24, a hash trie. */
    @Subject(name = "HashTrieMap")
    @Claim(
            promises = {
                MapPromiseSets.CONCURRENT_MAP,
                MapPromises.LINEARIZABLE,
                MapPromises.PUBLICATION_OF_REMOVALS,
                MapPromises.PUBLICATION_BY_ITERATION,
                MapPromises.STABLE_ENTRIES,
                MapPromises.ATOMIC_VIEWS,
                MapPromises.ATOMIC_ITERATOR_WRITES,
                MapPromises.NULL_HOSTILE,
                MapPromises.NON_BLOCKING_READS,
                MapPromises.NON_BLOCKING_UPDATES,
                MapPromises.FORGETS_REMOVED_KEYS,
                MapPromises.THROWING_EQUALS_HARMS_NOBODY
            },
            source = {
                @Source(
                        value = "sync.Map: a write operation \"synchronizes before any read operation that observes the"
                                + " effect of the write\"",
                        url = Docs.GO_SYNC_MAP),
                @Source(
                        "GoSyncMap: \"Every operation but range takes effect at one instant between its call and its"
                                + " return\"; an equals or hashCode that throws \"leaves the map as it was and keeps no lock\""),
                @Source(
                        "GoSyncMap.asMap: \"The view takes no null\"; the compute family calls its \"function with no"
                                + " lock held\"; \"Iterators and spliterators walk as range does: they are weakly consistent\""),
                @Source("GoSyncMap.asMap: \"A removal through values or entries spares a key that has got another value"
                        + " meanwhile; an entry's setValue leaves a key alone that was removed\""),
                @Source(
                        value =
                                "HashTrieMap: \"A load takes no lock\"; \"A deleted key is not reachable from the map any"
                                        + " more\"",
                        url = Docs.GO_HASH_TRIE_MAP)
            })
    public static <K, V> Map<K, V> hashTrieMap() {
        return new HashTrieMap<K, V>().asMap();
    }

    /** A new {@link FailFastMap}: no synchronization, but iterators that report what they can see. */
    @Subject(name = "FailFastMap")
    @Claim(
            promises = {
                MapPromiseSets.UNSYNCHRONIZED,
                MapPromiseSets.FAIL_FAST,
                MapPromises.OWN_VALUES,
                MapPromises.PROMPT_FOR_EACH,
                MapPromises.RECURSION_DETECTED
            },
            source = {
                @Source("FailFastMap: \"an iterator of any view throws ConcurrentModificationException when it meets a"
                        + " structural change that it did not make itself\"; a function given to forEach or the compute"
                        + " family \"is checked each time it returns, and nothing is stored if it changed the map\""),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
                @Source("FailFastMap: \"Not thread-safe: one thread, or outside locking\""),
                @Source("The implementation: a node keeps the key that it was made with")
            })
    public static <K, V> Map<K, V> failFastMap() {
        return new FailFastMap<>();
    }
}
