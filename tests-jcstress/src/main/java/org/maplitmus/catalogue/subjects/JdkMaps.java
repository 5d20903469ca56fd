package org.maplitmus.catalogue.subjects;

import java.util.Collections;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.bounded.BoundedMap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;

/**
 * The maps of the JDK, with the promises that the documentation of Java SE 17 makes for them. Where it says no more
 * than "synchronized", the source that spells it out is the implementation, and says so.
 */
public final class JdkMaps {

    private static final int LRU_LIMIT = 256;

    private JdkMaps() {}

    /** A new {@link HashMap}: no synchronization at all, but iterators that report what they can see. */
    @Subject(name = "HashMap", telling = 1)
    @Claim(
            promises = MapPromiseSets.UNSYNCHRONIZED,
            source =
                    @Source(
                            value =
                                    "HashMap: \"If multiple threads access a hash map concurrently, and at least one of the threads modifies the map structurally, it must be synchronized externally\"",
                            url = Docs.UTIL + "HashMap.html"))
    @Claim(
            promises = MapPromiseSets.FAIL_FAST,
            source = @Source(value = "HashMap: \"The iterators ... are fail-fast\"", url = Docs.UTIL + "HashMap.html"))
    @Claim(
            promises = MapPromises.VALUE_UPDATES,
            source =
                    @Source(
                            value =
                                    "HashMap: \"merely changing the value associated with a key that an instance already contains is not a structural modification\"",
                            url = Docs.UTIL + "HashMap.html"))
    @Claim(
            promises = DesignPromiseSets.NODES_WITH_KEYS,
            source = @Source("The implementation, JDK 17 and 25: a node keeps the key that it was made with"))
    public static <K, V> Map<K, V> hashMap() {
        return new HashMap<>();
    }

    /** A new {@link LinkedHashMap} in insertion order. */
    @Subject(name = "LinkedHashMap")
    @Claim(
            promises = MapPromiseSets.UNSYNCHRONIZED,
            source =
                    @Source(
                            value =
                                    "LinkedHashMap: \"If multiple threads access a linked hash map concurrently, and at least one of the threads modifies the map structurally, it must be synchronized externally\"",
                            url = Docs.UTIL + "LinkedHashMap.html"))
    @Claim(
            promises = MapPromiseSets.FAIL_FAST,
            source =
                    @Source(
                            value = "LinkedHashMap: \"The iterators ... are fail-fast\"",
                            url = Docs.UTIL + "LinkedHashMap.html"))
    @Claim(
            promises = MapPromises.VALUE_UPDATES,
            source =
                    @Source(
                            value =
                                    "LinkedHashMap: \"In insertion-ordered linked hash maps, merely changing the value associated with a key that is already contained in the map is not a structural modification\"",
                            url = Docs.UTIL + "LinkedHashMap.html"))
    @Claim(
            promises = DesignPromiseSets.NODES_WITH_KEYS,
            source = @Source("The implementation, JDK 17 and 25: a node keeps the key that it was made with"))
    public static <K, V> Map<K, V> linkedHashMap() {
        return new LinkedHashMap<>();
    }

    /** A new {@link LinkedHashMap} in access order, whose look-ups relink its list. */
    @Subject(name = "LinkedHashMap-access")
    @Claim(
            promises = MapPromiseSets.ANY_MAP,
            source =
                    @Source(
                            value =
                                    "LinkedHashMap: \"If multiple threads access a linked hash map concurrently, and at least one of the threads modifies the map structurally, it must be synchronized externally\"; \"In access-ordered linked hash maps, merely querying the map with get is a structural modification\"",
                            url = Docs.UTIL + "LinkedHashMap.html"))
    @Claim(
            promises = MapPromises.FAIL_FAST_ITERATION,
            source =
                    @Source(
                            value = "LinkedHashMap: \"The iterators ... are fail-fast\"",
                            url = Docs.UTIL + "LinkedHashMap.html"))
    @Claim(
            promises = MapPromises.READERS_ITERATE,
            source =
                    @Source(
                            value =
                                    "LinkedHashMap: \"operations on collection-views do not affect the order of iteration of the backing map\"",
                            url = Docs.UTIL + "LinkedHashMap.html"))
    @Claim(
            promises = DesignPromiseSets.NODES_WITH_KEYS,
            source = @Source("The implementation, JDK 17 and 25: a node keeps the key that it was made with"))
    public static <K, V> Map<K, V> linkedHashMapByAccess() {
        return new LinkedHashMap<>(16, 0.75f, true);
    }

    /** A new {@link TreeMap}, whose keys must be comparable. */
    @Subject(name = "TreeMap")
    @Claim(
            promises = MapPromiseSets.UNSYNCHRONIZED,
            source =
                    @Source(
                            value =
                                    "TreeMap: \"If multiple threads access a map concurrently, and at least one of the threads modifies the map structurally, it must be synchronized externally\"",
                            url = Docs.UTIL + "TreeMap.html"))
    @Claim(
            promises = MapPromiseSets.FAIL_FAST,
            source = @Source(value = "TreeMap: \"The iterators ... are fail-fast\"", url = Docs.UTIL + "TreeMap.html"))
    @Claim(
            promises = MapPromises.VALUE_UPDATES,
            source =
                    @Source(
                            value =
                                    "TreeMap: \"merely changing the value associated with an existing key is not a structural modification\"",
                            url = Docs.UTIL + "TreeMap.html"))
    public static <K, V> NavigableMap<K, V> treeMap() {
        return new TreeMap<>();
    }

    /** A new {@link WeakHashMap}, whose look-ups expunge what the collector has taken. */
    @Subject(name = "WeakHashMap")
    @Claim(
            promises = MapPromiseSets.ANY_MAP,
            source =
                    @Source(
                            value =
                                    "WeakHashMap: \"this class is not synchronized\"; \"A synchronized WeakHashMap may be constructed using the Collections.synchronizedMap method\"",
                            url = Docs.UTIL + "WeakHashMap.html"))
    @Claim(
            promises = MapPromises.FAIL_FAST_ITERATION,
            source =
                    @Source(
                            value = "WeakHashMap: \"The iterators ... are fail-fast\"",
                            url = Docs.UTIL + "WeakHashMap.html"))
    @Claim(
            promises = DesignPromiseSets.NODES_WITH_KEYS,
            source =
                    @Source("The implementation, JDK 17 and 25: an entry keeps the key that it was made with, or none"))
    @Claim(
            promises = MapPromises.VALUE_UPDATES,
            source =
                    @Source(
                            "The implementation, JDK 17 and 25: a put of a present key does not count as a modification"))
    public static <K, V> Map<K, V> weakHashMap() {
        return new WeakHashMap<>();
    }

    /** A new {@link IdentityHashMap}, to which keys are equal if they are one object. */
    @Subject(name = "IdentityHashMap")
    @Claim(
            promises = MapPromiseSets.UNSYNCHRONIZED,
            source =
                    @Source(
                            value =
                                    "IdentityHashMap: \"If multiple threads access an identity hash map concurrently, and at least one of the threads modifies the map structurally, it must be synchronized externally\"",
                            url = Docs.UTIL + "IdentityHashMap.html"))
    @Claim(
            promises = MapPromiseSets.FAIL_FAST,
            source =
                    @Source(
                            value = "IdentityHashMap: \"The iterators ... are fail-fast\"",
                            url = Docs.UTIL + "IdentityHashMap.html"))
    @Claim(
            promises = MapPromises.VALUE_UPDATES,
            source =
                    @Source(
                            value =
                                    "IdentityHashMap: \"merely changing the value associated with a key that an instance already contains is not a structural modification\"",
                            url = Docs.UTIL + "IdentityHashMap.html"))
    @SuppressWarnings("IdentityHashMapUsage")
    public static <K, V> Map<K, V> identityHashMap() {
        return new IdentityHashMap<>();
    }

    /** A new {@link LinkedHashMap} behind one monitor, which drops its eldest entry when it holds too many. */
    @Subject(name = "synchronizedLru", set = MapsUnderDetection.VARIANTS)
    @Claim(
            promises = MapPromiseSets.ONE_LOCK,
            source =
                    @Source(
                            value =
                                    "Collections.synchronizedMap: \"a synchronized (thread-safe) map backed by the specified map\"",
                            url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"))
    @Claim(
            promises = MapPromises.BOUNDED,
            source =
                    @Source(
                            value =
                                    "LinkedHashMap.removeEldestEntry: \"This is useful if the map represents a cache: it allows the map to reduce memory consumption by deleting stale entries\"",
                            url = Docs.UTIL + "LinkedHashMap.html#removeEldestEntry(java.util.Map.Entry)"))
    public static <K, V> BoundedMap<K, V> synchronizedLru() {
        return BoundedMap.of(Collections.synchronizedMap(new LeastRecentlyUsed<>(LRU_LIMIT)), LRU_LIMIT);
    }

    /** A new {@link HashMap} behind one monitor; its iterators are the HashMap's and take no lock. */
    @Subject(name = "synchronizedMap", telling = 2)
    @Claim(
            promises = MapPromiseSets.SYNCHRONIZED,
            source = {
                @Source(
                        value =
                                "Collections.synchronizedMap: \"a synchronized (thread-safe) map backed by the specified map\"",
                        url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
                @Source(
                        "The implementation, JDK 17 and 25: every method of the map, putAll, clear, computeIfAbsent and merge included, holds the monitor for its whole length, and so does every method of its views but iterator, spliterator and the streams")
            })
    @Claim(
            promises = MapPromiseSets.FAIL_FAST,
            source =
                    @Source(
                            value = "HashMap, whose iterators these are: \"The iterators ... are fail-fast\"",
                            url = Docs.UTIL + "HashMap.html"))
    @Claim(
            promises = MapPromises.VALUE_UPDATES,
            source =
                    @Source(
                            value =
                                    "HashMap, whose iterators these are: \"merely changing the value associated with a key that an instance already contains is not a structural modification\"",
                            url = Docs.UTIL + "HashMap.html"))
    @Claim(
            promises = MapPromises.PUBLISHED_BY_RACE,
            source =
                    @Source(
                            "The implementation, JDK 17 and 25: the map inside and the monitor are final fields, and all that the map inside holds is read under the monitor"))
    public static <K, V> Map<K, V> synchronizedMap() {
        return Collections.synchronizedMap(new HashMap<>());
    }

    /** A new {@link TreeMap} behind one monitor; its iterators are the TreeMap's and take no lock. */
    @Subject(name = "synchronizedNavigableMap", set = MapsUnderDetection.VARIANTS)
    @Claim(
            promises = MapPromiseSets.SYNCHRONIZED,
            source =
                    @Source(
                            value =
                                    "Collections.synchronizedNavigableMap: \"a synchronized (thread-safe) navigable map backed by the specified navigable map\"",
                            url = Docs.UTIL + "Collections.html#synchronizedNavigableMap(java.util.NavigableMap)"))
    @Claim(
            promises = MapPromiseSets.FAIL_FAST,
            source =
                    @Source(
                            value = "TreeMap, whose iterators these are: \"The iterators ... are fail-fast\"",
                            url = Docs.UTIL + "TreeMap.html"))
    public static <K, V> NavigableMap<K, V> synchronizedNavigableMap() {
        return Collections.synchronizedNavigableMap(new TreeMap<>());
    }

    /** A new {@link Hashtable}: every method holds its monitor, the iterators of its views do not. */
    @Subject(name = "Hashtable")
    @Claim(
            promises = MapPromiseSets.SYNCHRONIZED,
            source = {
                @Source(value = "Hashtable: \"Hashtable is synchronized\"", url = Docs.UTIL + "Hashtable.html"),
                @Source(
                        "The implementation, JDK 17 and 25: every method that reads or changes a mapping, putAll, clear, computeIfAbsent and merge included, holds the monitor for its whole length, and so does every method of its views but iterator, spliterator and the streams")
            })
    @Claim(
            promises = MapPromiseSets.FAIL_FAST,
            source =
                    @Source(
                            value = "Hashtable: \"The iterators ... are fail-fast\"",
                            url = Docs.UTIL + "Hashtable.html"))
    @Claim(
            promises = MapPromises.VALUE_UPDATES,
            source =
                    @Source(
                            "The implementation, JDK 17 and 25: a put of a present key does not count as a modification"))
    @Claim(
            promises = MapPromises.PUBLISHED_BY_RACE,
            source =
                    @Source(
                            "The implementation, JDK 17 and 25: the monitor is the object itself, and all that it holds is read under the monitor"))
    @Claim(
            promises = MapPromises.NULL_HOSTILE,
            source =
                    @Source(
                            value = "Hashtable: \"Any non-null object can be used as a key or as a value\"",
                            url = Docs.UTIL + "Hashtable.html"))
    @SuppressWarnings("JdkObsolete")
    public static <K, V> Map<K, V> hashtable() {
        return new Hashtable<>();
    }

    /** A new {@link ConcurrentHashMap}: everything but bulk operations as one step. */
    @Subject(name = "ConcurrentHashMap", telling = 3)
    @Claim(
            promises = DesignPromiseSets.LIKE_CONCURRENT_HASH_MAP,
            source =
                    @Source(
                            value =
                                    "ConcurrentHashMap: \"A hash table supporting full concurrency of retrievals and high expected concurrency for updates\"",
                            url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
    @Claim(
            promises = {MapPromises.SAFE_PUBLICATION, MapPromises.COHERENT_READS},
            source =
                    @Source(
                            value =
                                    "ConcurrentHashMap: \"an update operation for a given key bears a happens-before relation with any (non-null) retrieval for that key reporting the updated value\"",
                            url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
    @Claim(
            promises = {MapPromises.ATOMIC_COMPUTE, MapPromises.COMPUTE_ONCE},
            source =
                    @Source(
                            value =
                                    "ConcurrentHashMap.compute, and likewise the other methods that run a function: \"The entire method invocation is performed atomically\"",
                            url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)"))
    public static <K, V> Map<K, V> concurrentHashMap() {
        return new ConcurrentHashMap<>();
    }

    /**
     * A new {@link ConcurrentSkipListMap}, whose keys must be comparable. Its compute methods lose no update, but may
     * run their function more than once.
     */
    @Subject(name = "ConcurrentSkipListMap")
    @Claim(
            promises = MapPromiseSets.CONCURRENT_MAP,
            source =
                    @Source(
                            value =
                                    "ConcurrentSkipListMap: operations \"safely execute concurrently by multiple threads\"",
                            url = Docs.CONCURRENT + "ConcurrentSkipListMap.html"))
    @Claim(
            promises = MapPromises.ATOMIC_COMPUTE,
            source = {
                @Source(
                        value =
                                "ConcurrentSkipListMap: the function of compute \"is NOT guaranteed to be applied once atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentSkipListMap.html"),
                @Source(
                        value = "ConcurrentMap.merge: \"may retry these steps when multiple threads attempt updates\"",
                        url = Docs.CONCURRENT_MAP + "#merge(K,V,java.util.function.BiFunction)")
            })
    @Claim(
            promises = MapPromiseSets.WEAKLY_CONSISTENT,
            source =
                    @Source(
                            value = "ConcurrentSkipListMap: \"Iterators and spliterators are weakly consistent\"",
                            url = Docs.CONCURRENT + "ConcurrentSkipListMap.html"))
    @Claim(
            promises = MapPromises.SAFE_PUBLICATION,
            source =
                    @Source(
                            value =
                                    "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any concurrent collection happen-before actions subsequent to the access or removal of that element from the collection in another thread\"",
                            url = Docs.MEMORY_CONSISTENCY))
    @Claim(
            promises = DesignPromiseSets.CONCURRENT_VIEWS,
            source =
                    @Source(
                            value =
                                    "ConcurrentSkipListMap: \"All Map.Entry pairs returned by methods in this class and its views represent snapshots of mappings at the time they were produced\"",
                            url = Docs.CONCURRENT + "ConcurrentSkipListMap.html"))
    @Claim(
            promises = MapPromises.NULL_HOSTILE,
            source =
                    @Source(
                            value =
                                    "ConcurrentSkipListMap: \"this class does not permit the use of null keys or values\"",
                            url = Docs.CONCURRENT + "ConcurrentSkipListMap.html"))
    public static <K, V> NavigableMap<K, V> concurrentSkipListMap() {
        return new ConcurrentSkipListMap<>();
    }
}
