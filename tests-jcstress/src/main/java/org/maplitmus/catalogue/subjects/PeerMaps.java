package org.maplitmus.catalogue.subjects;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.MapMaker;
import java.util.Map;
import org.agrona.collections.Int2ObjectHashMap;
import org.agrona.collections.Object2ObjectHashMap;
import org.eclipse.collections.api.map.ConcurrentMutableMap;
import org.eclipse.collections.impl.map.mutable.ConcurrentHashMap;
import org.jctools.maps.NonBlockingHashMap;
import org.jctools.maps.NonBlockingHashMapLong;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.bounded.BoundedMap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.convert.ConvertedMap;
import org.maplitmus.contract.convert.Form;

/**
 * The maps of other libraries, with the promises that their own documentation makes, by itself or by implementing
 * {@link java.util.concurrent.ConcurrentMap}. Where both are silent they promise nothing.
 */
public final class PeerMaps {

    /** The name of the set. */
    private static final String PEERS = "peers";

    private static final String PUBLISHES =
            "ConcurrentMap, which it implements: \"actions in a thread prior to placing an object into a ConcurrentMap"
                    + " as a key or value happen-before actions subsequent to the access or removal of that object\"";
    private static final String ATOMIC =
            "ConcurrentMap, which it implements: \"A Map providing thread safety and atomicity guarantees\"; the default"
                    + " merge \"may retry these steps when multiple threads attempt updates\"";

    /** How many entries a cache with a limit holds: more than any scenario of maps puts into one at once. */
    private static final int LIMIT = 256;

    private PeerMaps() {}

    /** A new {@link NonBlockingHashMap}: open addressing without a lock. */
    @Subject(name = "NonBlockingHashMap", needs = NonBlockingHashMap.class, set = PEERS)
    @Claim(
            promises = DesignPromiseSets.NON_BLOCKING,
            source =
                    @Source(
                            value =
                                    "JCTools 4.0.5, NonBlockingHashMap: \"It provides identical correctness properties as ConcurrentHashMap\"",
                            url = Docs.JCTOOLS + "NonBlockingHashMap.html"))
    @Claim(
            promises = MapPromises.SAFE_RESIZE,
            source =
                    @Source(
                            value =
                                    "JCTools 4.0.5, NonBlockingHashMap: during a resize threads \"will still be allowed to complete their operation\"",
                            url = Docs.JCTOOLS + "NonBlockingHashMap.html"))
    @Claim(
            promises = MapPromiseSets.WEAKLY_CONSISTENT,
            source =
                    @Source(
                            value = "JCTools 4.0.5, NonBlockingHashMap: a view's iterator is \"weakly consistent\"",
                            url = Docs.JCTOOLS + "NonBlockingHashMap.html"))
    @Claim(
            promises = MapPromises.NULL_HOSTILE,
            source =
                    @Source(
                            value =
                                    "JCTools 4.0.5, NonBlockingHashMap: \"does not allow null to be used as a key or value\"",
                            url = Docs.JCTOOLS + "NonBlockingHashMap.html"))
    public static <K, V> Map<K, V> nonBlockingHashMap() {
        return new NonBlockingHashMap<>();
    }

    /** A new {@link NonBlockingHashMapLong}, whose keys are of the primitive type, seen with keys of class Integer. */
    @Subject(name = "NonBlockingHashMapLong", needs = NonBlockingHashMapLong.class, set = PEERS)
    @Claim(
            promises = DesignPromiseSets.NON_BLOCKING,
            source =
                    @Source(
                            value =
                                    "JCTools 4.0.5, NonBlockingHashMapLong: \"The Map provides identical correctness properties as ConcurrentHashMap\"",
                            url = Docs.JCTOOLS + "NonBlockingHashMapLong.html"))
    @Claim(
            promises = MapPromises.SAFE_RESIZE,
            source =
                    @Source(
                            value =
                                    "JCTools 4.0.5, NonBlockingHashMapLong: during a resize threads \"will still be allowed to complete their operation\"",
                            url = Docs.JCTOOLS + "NonBlockingHashMapLong.html"))
    @Claim(
            promises = MapPromiseSets.WEAKLY_CONSISTENT,
            source =
                    @Source(
                            value = "JCTools 4.0.5, NonBlockingHashMapLong: a view's iterator is \"weakly consistent\"",
                            url = Docs.JCTOOLS + "NonBlockingHashMapLong.html"))
    public static <V> Map<Integer, V> nonBlockingHashMapLong() {
        return ConvertedMap.of(new NonBlockingHashMapLong<V>(), Form.LONGS, Form.ANY);
    }

    /** The map view of a new cache of Caffeine's that evicts nothing. */
    @Subject(name = "Caffeine", needs = Caffeine.class, set = PEERS)
    @Claim(
            promises = MapPromiseSets.ATOMIC_MAP,
            source = {
                @Source(
                        value = "Caffeine 3.2.2, Cache.asMap: a \"thread-safe map\"",
                        url = Docs.CAFFEINE + "Cache.html#asMap()"),
                @Source(value = ATOMIC, url = Docs.CONCURRENT_MAP)
            })
    @Claim(promises = MapPromises.SAFE_PUBLICATION, source = @Source(value = PUBLISHES, url = Docs.CONCURRENT_MAP))
    @Claim(
            promises = {MapPromises.ATOMIC_COMPUTE, MapPromises.COMPUTE_ONCE},
            source =
                    @Source(
                            value =
                                    "Caffeine 3.2.2, Cache.asMap: a computation operation \"performs the entire method invocation atomically, so the function is applied at most once per key\"",
                            url = Docs.CAFFEINE + "Cache.html#asMap()"))
    @Claim(
            promises = MapPromiseSets.WEAKLY_CONSISTENT,
            source =
                    @Source(
                            value = "Caffeine 3.2.2, Cache.asMap: iterators \"are at least weakly consistent\"",
                            url = Docs.CAFFEINE + "Cache.html#asMap()"))
    public static <K, V> Map<K, V> caffeine() {
        return Caffeine.newBuilder().<K, V>build().asMap();
    }

    /** The map view of a new cache of Caffeine's that holds at most {@value #LIMIT} entries. */
    @Subject(name = "CaffeineBounded", needs = Caffeine.class, set = PEERS)
    @Claim(
            promises = MapPromises.BOUNDED,
            source =
                    @Source(
                            value =
                                    "Caffeine 3.2.2, Caffeine.maximumSize: \"Specifies the maximum number of entries the cache may contain\"",
                            url = Docs.CAFFEINE + "Caffeine.html#maximumSize(long)"))
    public static <K, V> BoundedMap<K, V> boundedCaffeine() {
        return BoundedMap.of(
                Caffeine.newBuilder().maximumSize(LIMIT).<K, V>build().asMap(), LIMIT);
    }

    /** The map view of a new cache of Guava's that holds at most {@value #LIMIT} entries. */
    @Subject(name = "GuavaCacheBounded", needs = CacheBuilder.class, set = PEERS)
    @Claim(
            promises = MapPromises.BOUNDED,
            source =
                    @Source(
                            value =
                                    "Guava 33.8.0, CacheBuilder.maximumSize: \"Specifies the maximum number of entries the cache may contain\"",
                            url = Docs.GUAVA + "cache/CacheBuilder.html#maximumSize(long)"))
    public static <K, V> BoundedMap<K, V> boundedGuavaCache() {
        return BoundedMap.of(
                CacheBuilder.newBuilder().maximumSize(LIMIT).<K, V>build().asMap(), LIMIT);
    }

    /** The map view of a new cache of Guava's that evicts nothing. Its size is said to be approximate. */
    @Subject(name = "GuavaCache", needs = CacheBuilder.class, set = PEERS)
    @Claim(
            promises = MapPromiseSets.ATOMIC_MAP,
            source = {
                @Source(
                        value =
                                "Guava 33.8.0, Cache.asMap: \"a view of the entries stored in this cache as a thread-safe map\"",
                        url = Docs.GUAVA + "cache/Cache.html#asMap()"),
                @Source(value = ATOMIC, url = Docs.CONCURRENT_MAP)
            })
    @Claim(promises = MapPromises.SAFE_PUBLICATION, source = @Source(value = PUBLISHES, url = Docs.CONCURRENT_MAP))
    @Claim(
            promises = MapPromiseSets.WEAKLY_CONSISTENT,
            source =
                    @Source(
                            value =
                                    "Guava 33.8.0, CacheBuilder: \"The asMap view (and its collection views) have weakly consistent iterators\"",
                            url = Docs.GUAVA + "cache/CacheBuilder.html"))
    @Claim(
            promises = MapPromises.NULL_HOSTILE,
            source =
                    @Source(
                            value =
                                    "Guava 33.8.0, CacheBuilder: \"Cache keys may not be null\"; \"Cache values may not be null\"",
                            url = Docs.GUAVA + "cache/CacheBuilder.html"))
    public static <K, V> Map<K, V> guavaCache() {
        return CacheBuilder.newBuilder().<K, V>build().asMap();
    }

    /** A new map of Guava's MapMaker, with strong keys and values. */
    @Subject(name = "MapMaker", needs = MapMaker.class, set = PEERS)
    @Claim(
            promises = DesignPromiseSets.LIKE_CONCURRENT_HASH_MAP,
            source = {
                @Source(
                        value =
                                "Guava 33.8.0, MapMaker: \"new MapMaker().makeMap() returns a valid concurrent map that behaves similarly to a ConcurrentHashMap\"",
                        url = Docs.GUAVA + "collect/MapMaker.html"),
                @Source(
                        "The implementation, Guava 33.8.0: without weak keys or values, makeMap makes a java.util.concurrent.ConcurrentHashMap")
            })
    @Claim(promises = MapPromises.SAFE_PUBLICATION, source = @Source(value = PUBLISHES, url = Docs.CONCURRENT_MAP))
    @Claim(
            promises = MapPromiseSets.WEAKLY_CONSISTENT,
            source =
                    @Source(
                            value =
                                    "Guava 33.8.0, MapMaker: \"The view collections of the returned map have weakly consistent iterators\"",
                            url = Docs.GUAVA + "collect/MapMaker.html"))
    @Claim(
            promises = MapPromises.NULL_HOSTILE,
            source =
                    @Source(
                            value = "Guava 33.8.0, MapMaker: \"It does not permit null keys or values\"",
                            url = Docs.GUAVA + "collect/MapMaker.html"))
    public static <K, V> Map<K, V> mapMaker() {
        return new MapMaker().makeMap();
    }

    /** A new ConcurrentHashMap of Eclipse Collections, whose class has no documentation of its own. */
    @Subject(
            name = "EclipseConcurrentHashMap",
            needs = {ConcurrentHashMap.class, ConcurrentMutableMap.class},
            set = PEERS)
    @Claim(promises = MapPromiseSets.ATOMIC_MAP, source = @Source(value = ATOMIC, url = Docs.CONCURRENT_MAP))
    @Claim(promises = MapPromises.SAFE_PUBLICATION, source = @Source(value = PUBLISHES, url = Docs.CONCURRENT_MAP))
    public static <K, V> Map<K, V> eclipseConcurrentHashMap() {
        return new ConcurrentHashMap<>();
    }

    /** A new {@link Object2ObjectHashMap}, which says nothing of threads. */
    @Subject(name = "Object2ObjectHashMap", needs = Object2ObjectHashMap.class, set = PEERS)
    @Claim(
            promises = MapPromiseSets.ANY_MAP,
            source =
                    @Source(
                            value =
                                    "Agrona 2.6.0, Object2ObjectHashMap: \"An open-addressing with linear probing hash map\"; of threads it says nothing",
                            url = Docs.AGRONA + "Object2ObjectHashMap.html"))
    public static <K, V> Map<K, V> object2ObjectHashMap() {
        return new Object2ObjectHashMap<>();
    }

    /** A new {@link Int2ObjectHashMap}, which says nothing of threads. */
    @Subject(name = "Int2ObjectHashMap", needs = Int2ObjectHashMap.class, set = PEERS)
    @Claim(
            promises = MapPromiseSets.ANY_MAP,
            source =
                    @Source(
                            value =
                                    "Agrona 2.6.0, Int2ObjectHashMap: \"specialised for int keys using open addressing and linear probing for cache efficient access\"; of threads it says nothing",
                            url = Docs.AGRONA + "Int2ObjectHashMap.html"))
    public static <V> Map<Integer, V> int2ObjectHashMap() {
        return new Int2ObjectHashMap<>();
    }
}
