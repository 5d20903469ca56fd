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
            promises = MapPromiseSets.ONE_LOCK,
            source =
                    @Source(
                            "RWLockMap: \"every operation, single or bulk, takes effect at one instant\"; \"Everything that may change the map holds the write lock for its whole length\""))
    @Claim(
            promises = DesignPromiseSets.SNAPSHOT_WALKS,
            source =
                    @Source(
                            "RWLockMap: iterators \"never throw ConcurrentModificationException and show the map of one instant\""))
    @Claim(
            promises = MapPromises.ATOMIC_ITERATOR_WRITES,
            source =
                    @Source(
                            "RWLockMap: \"Iterator.remove removes the key only if it is still mapped to a value equal to the one the iterator showed\"; an entry's setValue \"leaves a key alone that was removed meanwhile\""))
    @Claim(
            promises = MapPromises.ORDERED_UPDATES,
            source = {
                @Source(
                        "RWLockMap: \"Reads share the read lock. Everything that may change the map holds the write lock for its whole length\""),
                @Source(
                        value =
                                "ReadWriteLock: \"the memory synchronization effects of writeLock operations (as specified in the Lock interface) also hold with respect to the associated readLock\"",
                        url = Docs.READ_WRITE_LOCK)
            })
    @Claim(
            promises = MapPromises.PUBLISHED_BY_RACE,
            source = {
                @Source(
                        "The implementation: the lock and the map inside are final fields, and all that the map inside holds is read under the lock"),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS)
            })
    public static <K, V> Map<K, V> rwLockMap() {
        return new RWLockMap<>();
    }

    /** A new {@link MutexMap}: one lock around every operation, and walks over snapshots. */
    @Subject(name = "MutexMap")
    @Claim(
            promises = MapPromiseSets.ONE_LOCK,
            source =
                    @Source(
                            "MutexMap: \"one thread at a time, and every operation, single or bulk, takes effect at one instant\""))
    @Claim(
            promises = DesignPromiseSets.SNAPSHOT_WALKS,
            source =
                    @Source(
                            "MutexMap: iterators \"never throw ConcurrentModificationException and show the map of one instant\""))
    @Claim(
            promises = MapPromises.ATOMIC_ITERATOR_WRITES,
            source =
                    @Source(
                            "MutexMap: \"Iterator.remove removes the key only if it is still mapped to a value equal to the one the iterator showed\"; an entry's setValue \"leaves a key alone that was removed meanwhile\""))
    @Claim(
            promises = {MapPromises.ORDERED_OPERATIONS, MapPromises.ORDERED_UPDATES},
            source = {
                @Source("MutexMap: \"Reads take the same lock as writes\""),
                @Source(
                        value =
                                "Lock: \"A successful lock operation has the same memory synchronization effects as a successful Lock action\"; \"A successful unlock operation has the same memory synchronization effects as a successful Unlock action\"",
                        url = Docs.LOCK)
            })
    @Claim(
            promises = MapPromises.PUBLISHED_BY_RACE,
            source = {
                @Source(
                        "The implementation: the lock and the map inside are final fields, and all that the map inside holds is read under the lock"),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS)
            })
    public static <K, V> Map<K, V> mutexMap() {
        return new MutexMap<>();
    }

    /** A new {@link StampedMap}: looks that a stamp validates, a lock around all else, and walks over snapshots. */
    @Subject(name = "StampedMap")
    @Claim(
            promises = MapPromiseSets.ONE_LOCK,
            source =
                    @Source(
                            "StampedMap: \"every operation, single or bulk, takes effect at one instant\"; \"All other reads take the read lock, and everything that may change the map holds the write lock for its whole length\""))
    @Claim(
            promises = {
                MapPromises.SAFE_PUBLICATION,
                MapPromises.PUBLICATION_OF_REMOVALS,
                MapPromises.COHERENT_READS,
                MapPromises.CAUSAL_READS
            },
            source = {
                @Source(
                        "StampedMap, of looks without a lock: they \"then ask whether a writer was in meanwhile; if one was, or the look threw anything, they look again under the read lock\""),
                @Source(
                        value =
                                "StampedLock: \"all actions prior to the most recent write lock release happen-before actions following the call to tryOptimisticRead\"",
                        url = Docs.STAMPED_LOCK)
            })
    @Claim(
            promises = DesignPromiseSets.SNAPSHOT_WALKS,
            source =
                    @Source(
                            "StampedMap: iterators \"never throw ConcurrentModificationException and show the map of one instant\""))
    @Claim(
            promises = MapPromises.ATOMIC_ITERATOR_WRITES,
            source =
                    @Source(
                            "StampedMap: \"Iterator.remove removes the key only if it is still mapped to a value equal to the one the iterator showed\"; an entry's setValue \"leaves a key alone that was removed meanwhile\""))
    @Claim(
            promises = MapPromises.RECURSION_DETECTED,
            source =
                    @Source(
                            "StampedMap, of functions: \"a thread that does gets an IllegalStateException instead of waiting for itself\""))
    public static <K, V> Map<K, V> stampedMap() {
        return new StampedMap<>();
    }

    /** A new {@link SegmentedMap}: everything but bulk operations as one step. */
    @Subject(name = "SegmentedMap")
    @Claim(
            promises = DesignPromiseSets.LIKE_CONCURRENT_HASH_MAP,
            source =
                    @Source(
                            "SegmentedMap: segments, \"each a small hash table with a lock for its writers; the design of ConcurrentHashMap up to Java 7\"; \"Reads take no lock\""))
    @Claim(
            promises = {
                MapPromises.ATOMIC_OPERATIONS,
                MapPromises.ATOMIC_COMPUTE,
                MapPromises.COMPUTE_ONCE,
                MapPromises.LINEARIZABLE
            },
            source =
                    @Source(
                            "SegmentedMap: \"An operation on one key takes effect at one instant, compound ones such as merge included, and their function runs at most once\""))
    @Claim(
            promises = {
                MapPromises.SAFE_PUBLICATION,
                MapPromises.COHERENT_READS,
                MapPromises.PUBLICATION_BY_ITERATION,
                MapPromises.CAUSAL_READS
            },
            source =
                    @Source(
                            "SegmentedMap: reads \"reflect the most recently completed update of their key at their onset, or a newer one; what a thread did before an update happens-before whatever another does after it has seen the updated value\""))
    @Claim(
            promises = MapPromises.RECURSION_DETECTED,
            source =
                    @Source(
                            "SegmentedMap, of functions: \"an update that meets the same segment ends in IllegalStateException\""))
    @Claim(
            promises = {MapPromises.EXACT_SIZE_AT_REST, MapPromises.SIZE_OF_ONE_INSTANT},
            source =
                    @Source(
                            "SegmentedMap: \"size and containsValue answer for one instant, also while updates are under way\""))
    @Claim(
            promises = MapPromiseSets.WEAKLY_CONSISTENT,
            source =
                    @Source(
                            "SegmentedMap: iterators \"never throw ConcurrentModificationException, meet every key that is there throughout exactly once, and no key twice\""))
    @Claim(
            promises = MapPromises.STABLE_ENTRIES,
            source =
                    @Source(
                            "SegmentedMap: \"An entry that an iterator shows keeps its value, whatever other threads put\""))
    @Claim(
            promises = {MapPromises.ATOMIC_VIEWS, MapPromises.ATOMIC_ITERATOR_WRITES},
            source =
                    @Source(
                            "SegmentedMap: \"Iterator.remove of the keys removes the key; that of values and entries spares a key that has got another value meanwhile. An entry's setValue replaces the key's value and leaves a key alone that was removed meanwhile\""))
    @Claim(promises = MapPromises.NULL_HOSTILE, source = @Source("SegmentedMap: \"No key and no value is null\""))
    @Claim(
            promises = MapPromises.TRUE_BULK_REMOVALS,
            source =
                    @Source(
                            "SegmentedMap: \"A removal through a view answers true only if it has removed something itself\""))
    public static <K, V> Map<K, V> segmentedMap() {
        return new SegmentedMap<>();
    }

    /** A new {@link BinMap}: everything but bulk operations as one step. */
    @Subject(name = "BinMap")
    @Claim(
            promises = DesignPromiseSets.LIKE_CONCURRENT_HASH_MAP,
            source =
                    @Source(
                            "BinMap: \"A concurrent hash map of the design that ConcurrentHashMap has since JDK 8: one table, a lock for each bin, readers that take none\""))
    @Claim(
            promises = {MapPromises.ATOMIC_OPERATIONS, MapPromises.ATOMIC_COMPUTE, MapPromises.LINEARIZABLE},
            source = @Source("BinMap: \"Every operation on one key takes effect at one instant\""))
    @Claim(
            promises = {MapPromises.SAFE_PUBLICATION, MapPromises.PUBLICATION_BY_ITERATION},
            source =
                    @Source(
                            "BinMap: \"Actions before placing an entry happen-before actions after its access or removal by another thread\""))
    @Claim(
            promises = MapPromises.COMPUTE_ONCE,
            source = @Source("BinMap: functions \"run at most once, alone with their key\""))
    @Claim(
            promises = MapPromises.RECURSION_DETECTED,
            source = @Source("BinMap, of functions: \"an update of the same bin ends in an IllegalStateException\""))
    @Claim(
            promises = MapPromises.EXACT_SIZE_AT_REST,
            source = @Source("BinMap: \"the size is exact when no update is under way\""))
    @Claim(
            promises = {MapPromiseSets.WEAKLY_CONSISTENT, MapPromises.SAFE_RESIZE},
            source =
                    @Source(
                            "BinMap: iterators \"throw no ConcurrentModificationException and meet each entry that stays exactly once, also while the table grows\""))
    @Claim(
            promises = MapPromises.STABLE_ENTRIES,
            source = @Source("BinMap: \"An entry that an iterator shows keeps its value, whatever other threads put\""))
    @Claim(
            promises = MapPromises.ATOMIC_VIEWS,
            source =
                    @Source(
                            "BinMap: \"A removal through the values or entries, removeIf and Iterator.remove included, spares a key that has got another value meanwhile\""))
    @Claim(promises = MapPromises.NULL_HOSTILE, source = @Source("BinMap: \"Neither keys nor values may be null\""))
    @Claim(
            promises = MapPromises.TRUE_BULK_REMOVALS,
            source =
                    @Source(
                            "BinMap: \"A removal through a view answers true only if it has removed something itself\""))
    public static <K, V> Map<K, V> binMap() {
        return new BinMap<>();
    }

    /**
     * A new {@link PaddedBinMap}, whose count is alone on its cache line: everything but bulk operations as one step.
     */
    @Subject(name = "PaddedBinMap", set = MapsUnderDetection.VARIANTS)
    @Claim(
            promises = DesignPromiseSets.LIKE_CONCURRENT_HASH_MAP,
            source = {
                @Source("PaddedBinMap: \"Everything else, thread-safety and ordering included, is as BinMap has it\""),
                @Source(
                        "BinMap: \"A concurrent hash map of the design that ConcurrentHashMap has since JDK 8: one table, a lock for each bin, readers that take none\"")
            })
    @Claim(
            promises = MapPromises.TRUE_BULK_REMOVALS,
            source = {
                @Source("PaddedBinMap: \"Everything else, thread-safety and ordering included, is as BinMap has it\""),
                @Source("BinMap: \"A removal through a view answers true only if it has removed something itself\"")
            })
    public static <K, V> Map<K, V> paddedBinMap() {
        return new PaddedBinMap<>();
    }

    /**
     * A new {@link WeakValueMap}: everything but bulk operations as one step, and entries that go with their values.
     */
    @Subject(name = "WeakValueMap")
    @Claim(
            promises = {MapPromiseSets.ATOMIC_MAP, MapPromiseSets.LINEARIZABLE_MAP},
            source =
                    @Source(
                            "WeakValueMap: \"Every operation on one key takes effect at one instant; a collection counts as an operation\""))
    @Claim(
            promises = {MapPromises.SAFE_PUBLICATION, MapPromises.PUBLICATION_BY_ITERATION},
            source =
                    @Source(
                            "WeakValueMap: \"Actions before placing an entry happen-before actions after its access or removal by another thread\""))
    @Claim(
            promises = MapPromiseSets.WEAKLY_CONSISTENT,
            source =
                    @Source(
                            "WeakValueMap: \"Iterators are weakly consistent, throw no ConcurrentModificationException, and hold the value that they show next\""))
    @Claim(
            promises = MapPromises.CAUSAL_READS,
            source = {
                @Source(
                        "WeakValueMap: \"Every operation on one key takes effect at one instant\"; \"Iterators are weakly consistent\""),
                @Source(
                        value =
                                "java.util.concurrent, on weakly consistent iterators: \"they are guaranteed to traverse elements as they existed upon construction exactly once\"",
                        url = Docs.WEAKLY_CONSISTENT)
            })
    @Claim(
            promises = MapPromises.COMPUTE_ONCE,
            source = @Source("WeakValueMap: functions \"run at most once, alone with their key\""))
    @Claim(
            promises = MapPromises.EXACT_SIZE_AT_REST,
            source = {
                @Source(
                        "WeakValueMap: \"size and isEmpty count by looking at every slot\"; of an entry that was collected, \"the size does not count it\""),
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()")
            })
    @Claim(
            promises = MapPromises.WEAK_VALUES,
            source =
                    @Source(
                            "WeakValueMap: \"From the moment when the collector has cleared a reference, its entry is absent for every operation\"; \"A value that was stored meanwhile stays\"; the hook \"is called once for each such entry, and never for one that was removed or replaced while its value was there\""))
    @Claim(
            promises = MapPromises.STABLE_ENTRIES,
            source =
                    @Source(
                            "WeakValueMap: \"An entry that an iterator shows keeps its value, whatever other threads put\""))
    @Claim(
            promises = DesignPromiseSets.CONCURRENT_VIEWS,
            source =
                    @Source(
                            "WeakValueMap: \"A removal through the values or entries, removeIf and Iterator.remove included, spares a key that has got another value meanwhile\""))
    @Claim(
            promises = MapPromises.NULL_HOSTILE,
            source = @Source("WeakValueMap: \"Neither keys nor values may be null\""))
    @Claim(
            promises = MapPromises.TRUE_BULK_REMOVALS,
            source =
                    @Source(
                            "WeakValueMap: \"A removal through a view answers true only if it has removed something itself\""))
    @Claim(
            promises = MapPromises.WEAKLY_CONSISTENT_STREAMS,
            source =
                    @Source(
                            "WeakValueMap: \"Spliterators and streams are weakly consistent as iterators are, and know no exact size\""))
    public static <K, V> Map<K, V> weakValueMap() {
        return new WeakValueMap<>();
    }

    /** The view of a new {@link SyncMap}: Go's sync.Map up to Go 1.23, a read-only map beside a dirty one. */
    @Subject(name = "SyncMap")
    @Claim(
            promises = DesignPromiseSets.GO_SYNC_MAP,
            source = @Source("GoSyncMap.asMap: \"This map as a ConcurrentMap, live both ways, and thread-safe\""))
    @Claim(
            promises = MapPromises.FORGETS_REMOVED_KEYS,
            source =
                    @Source(
                            "SyncMap: \"A deleted key that was promoted stays reachable until a promotion that comes after the next new key\""))
    @Claim(
            promises = MapPromises.INSERTIONS_IN_ORDER,
            source =
                    @Source(
                            "SyncMap: \"of two new keys that one thread stores, the later is never visited without the earlier\""))
    public static <K, V> Map<K, V> syncMap() {
        return new SyncMap<K, V>().asMap();
    }

    /** The view of a new {@link HashTrieMap}: Go's sync.Map since Go 1.24, a hash trie. */
    @Subject(name = "HashTrieMap")
    @Claim(
            promises = {DesignPromiseSets.GO_SYNC_MAP, MapPromiseSets.CONCURRENT_MAP},
            source = @Source("GoSyncMap.asMap: \"This map as a ConcurrentMap, live both ways, and thread-safe\""))
    @Claim(
            promises = {MapPromises.NON_BLOCKING_READS, MapPromises.READS_CHANGE_NOTHING},
            source = @Source("HashTrieMap: \"A load takes no lock\""))
    @Claim(
            promises = MapPromises.FORGETS_REMOVED_KEYS,
            source = @Source("HashTrieMap: \"A deleted key is not reachable from the map any more\""))
    public static <K, V> Map<K, V> hashTrieMap() {
        return new HashTrieMap<K, V>().asMap();
    }

    /** A new {@link FailFastMap}: no synchronization, but iterators that report what they can see. */
    @Subject(name = "FailFastMap")
    @Claim(
            promises = MapPromiseSets.UNSYNCHRONIZED,
            source = @Source("FailFastMap: \"Not thread-safe: one thread, or outside locking\""))
    @Claim(
            promises = MapPromiseSets.FAIL_FAST,
            source =
                    @Source(
                            "FailFastMap: \"an iterator of any view throws ConcurrentModificationException when it meets a structural change that it did not make itself\""))
    @Claim(
            promises = MapPromises.VALUE_UPDATES,
            source =
                    @Source(
                            "FailFastMap: \"A structural change adds or removes a mapping; a new value for a present key is none\""))
    @Claim(
            promises = {MapPromises.PROMPT_FOR_EACH, MapPromises.RECURSION_DETECTED},
            source =
                    @Source(
                            "FailFastMap: a function given to forEach or the compute family \"is checked each time it returns, and nothing is stored if it changed the map\""))
    @Claim(
            promises = DesignPromiseSets.NODES_WITH_KEYS,
            source = @Source("The implementation: a node keeps the key that it was made with"))
    public static <K, V> Map<K, V> failFastMap() {
        return new FailFastMap<>();
    }
}
