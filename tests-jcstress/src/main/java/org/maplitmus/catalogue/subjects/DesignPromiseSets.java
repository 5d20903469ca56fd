package org.maplitmus.catalogue.subjects;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.PromiseSet;
import org.maplitmus.contract.Source;

/** What maps of one design promise beyond what their interfaces do. */
public final class DesignPromiseSets {

    private static final String RETRIEVALS =
            "ConcurrentHashMap, whose design it is: \"Retrievals reflect the results of the most recently completed update"
                    + " operations holding upon their onset\"";
    private static final String HASH_MAP = Docs.CONCURRENT + "ConcurrentHashMap.html";
    private static final String RUNS_ONCE = HASH_MAP + "#computeIfAbsent(K,java.util.function.Function)";

    @PromiseSet(
            sentence = "A hash table of nodes, safe or not, each of which keeps the key that it was made with.",
            example = "HashMap",
            claims =
                    @Claim(
                            promises = MapPromises.OWN_VALUES,
                            source = @Source("The implementation: a node keeps the key that it was made with")))
    public static final String NODES_WITH_KEYS = "nodes-with-keys";

    @PromiseSet(
            sentence = "A ConcurrentMap whose views and entries are like those of java.util.concurrent.",
            example = "ConcurrentSkipListMap",
            claims = {
                @Claim(
                        promises = MapPromises.ATOMIC_VIEWS,
                        source =
                                @Source(
                                        value =
                                                "ConcurrentMap: views \"must override methods such as removeIf when necessary to preserve"
                                                        + " atomicity guarantees\"",
                                        url = Docs.CONCURRENT_MAP)),
                @Claim(
                        promises = MapPromises.PUBLICATION_BY_ITERATION,
                        source =
                                @Source(
                                        value =
                                                "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any concurrent collection happen-before actions subsequent to the access or removal of that element from the collection in another thread\"",
                                        url = Docs.MEMORY_CONSISTENCY)),
                @Claim(
                        promises = MapPromises.STABLE_ENTRIES,
                        source =
                                @Source(
                                        "The maps of java.util.concurrent: an entry of an iteration is a copy of key and value"))
            })
    public static final String CONCURRENT_VIEWS = "concurrent-views";

    @PromiseSet(
            sentence =
                    "A ConcurrentMap of the design of ConcurrentHashMap: writers lock a part of the table, readers nothing.",
            example = "ConcurrentHashMap",
            claims = {
                @Claim(promises = MapPromiseSets.CONCURRENT_MAP, source = @Source(value = RETRIEVALS, url = HASH_MAP)),
                @Claim(
                        promises = {MapPromiseSets.LINEARIZABLE_MAP, CONCURRENT_VIEWS},
                        source = {
                            @Source(value = RETRIEVALS, url = HASH_MAP),
                            @Source(
                                    value =
                                            "ConcurrentHashMap, whose design it is: \"Any non-null result returned from get(key) and"
                                                    + " related access methods bears a happens-before relation with the associated"
                                                    + " insertion or update\"",
                                    url = HASH_MAP)
                        }),
                @Claim(
                        promises = MapPromises.COMPUTE_ONCE,
                        source =
                                @Source(
                                        value =
                                                "ConcurrentHashMap, whose design it is, of computeIfAbsent: \"The entire method invocation"
                                                        + " is performed atomically\"",
                                        url = RUNS_ONCE)),
                @Claim(
                        promises = MapPromises.RECURSION_DETECTED,
                        source =
                                @Source(
                                        value =
                                                "ConcurrentHashMap, whose design it is, of computeIfAbsent: IllegalStateException \"if the"
                                                        + " computation detectably attempts a recursive update to this map that would"
                                                        + " otherwise never complete\"",
                                        url = RUNS_ONCE)),
                @Claim(
                        promises = MapPromises.NON_BLOCKING_READS,
                        source =
                                @Source(
                                        value =
                                                "ConcurrentHashMap, whose design it is: \"Retrieval operations (including get) generally do"
                                                        + " not block, so may overlap with update operations\"",
                                        url = HASH_MAP)),
                @Claim(
                        promises = MapPromises.NULL_HOSTILE,
                        source =
                                @Source(
                                        value =
                                                "ConcurrentHashMap, whose design it is: \"this class does not allow null to be used as a key"
                                                        + " or value\"",
                                        url = HASH_MAP))
            })
    public static final String LIKE_CONCURRENT_HASH_MAP = "like-concurrent-hash-map";

    @PromiseSet(
            sentence = "A ConcurrentMap in which no thread waits for another.",
            example = "NonBlockingHashMap",
            claims = {
                @Claim(
                        promises = MapPromiseSets.CONCURRENT_MAP,
                        source =
                                @Source(
                                        value =
                                                "JCTools 4.0.5, NonBlockingHashMap: \"It provides identical correctness properties as ConcurrentHashMap\"",
                                        url = Docs.JCTOOLS + "NonBlockingHashMap.html")),
                @Claim(
                        promises = MapPromiseSets.LINEARIZABLE_MAP,
                        source =
                                @Source(
                                        value =
                                                "JCTools 4.0.5, NonBlockingHashMap, and likewise NonBlockingHashMapLong: \"Retrievals reflect the results of the most recently completed update operations holding upon their onset\"",
                                        url = Docs.JCTOOLS + "NonBlockingHashMap.html")),
                @Claim(
                        promises = {MapPromises.NON_BLOCKING_READS, MapPromises.NON_BLOCKING_UPDATES},
                        source =
                                @Source(
                                        value =
                                                "JCTools 4.0.5, NonBlockingHashMap, and likewise NonBlockingHashMapLong: \"All operations are non-blocking\"",
                                        url = Docs.JCTOOLS + "NonBlockingHashMap.html"))
            })
    public static final String NON_BLOCKING = "non-blocking";

    @PromiseSet(
            sentence = "A map whose iterators go over a snapshot that was taken under its lock.",
            example = "RWLockMap",
            claims = {
                @Claim(
                        promises = {
                            MapPromises.WEAKLY_CONSISTENT_ITERATION,
                            MapPromises.WEAKLY_CONSISTENT_STREAMS,
                            MapPromises.SNAPSHOT_ITERATION,
                            MapPromises.INSERTIONS_IN_ORDER,
                            MapPromises.STABLE_ENTRIES
                        },
                        source =
                                @Source(
                                        "RWLockMap, and likewise MutexMap and StampedMap: iterators \"go over a snapshot\"; they \"never throw ConcurrentModificationException and show the map of one instant\"")),
                @Claim(
                        promises = MapPromises.PUBLICATION_BY_ITERATION,
                        source = {
                            @Source(
                                    "RWLockMap, and likewise StampedMap: iterators \"go over a snapshot taken under the read lock\""),
                            @Source("MutexMap: iterators \"go over a snapshot taken under the lock\""),
                            @Source(
                                    value =
                                            "java.util.concurrent, Memory Consistency Properties: \"all actions of a thread prior to unlocking happen-before all actions subsequent to any thread locking that monitor\"; likewise a Lock",
                                    url = Docs.MEMORY_CONSISTENCY)
                        }),
                @Claim(
                        promises = MapPromises.REMOVALS_THROUGH_VIEWS,
                        source =
                                @Source(
                                        "RWLockMap, and likewise MutexMap and StampedMap: \"Iterator.remove of the keys removes the key\"")),
                @Claim(
                        promises = MapPromises.ATOMIC_ITERATOR_WRITES,
                        source =
                                @Source(
                                        "RWLockMap, and likewise MutexMap and StampedMap: \"Iterator.remove removes the key only if it is still mapped to a value equal to the one the iterator showed\"; an entry's setValue \"leaves a key alone that was removed meanwhile\""))
            })
    public static final String SNAPSHOT_WALKS = "snapshot-walks";

    @PromiseSet(
            sentence =
                    "A map that reports every overlap of a writer with anybody: an operation that was not reported was alone.",
            example = "GoMap-exact",
            claims = {
                @Claim(
                        promises = {
                            MapPromises.MISUSE_DETECTION,
                            MapPromises.WHOLE_READ_DETECTION,
                            MapPromises.EXACT_DETECTION
                        },
                        source = @Source("Detection.EXACT: \"no overlap of a writer with anybody goes unreported\"")),
                @Claim(
                        promises = {MapPromises.NO_FALSE_ALARM, MapPromises.NO_LATE_ALARM},
                        source = @Source("Detection.EXACT: \"Nothing else is reported\"")),
                @Claim(
                        promises = MapPromiseSets.SHARED_BY_READERS,
                        source = {
                            @Source("BuiltinMap: \"readers may share a map, a writer must be alone\""),
                            @Source("Guarded: \"Reads are taken to change nothing\"")
                        }),
                @Claim(
                        promises = {
                            MapPromises.SAFE_PUBLICATION,
                            MapPromises.PUBLICATION_OF_REMOVALS,
                            MapPromises.ORDERED_OPERATIONS,
                            MapPromises.ORDERED_UPDATES
                        },
                        source =
                                @Source(
                                        "Detection.EXACT: \"of two operations that do not overlap one happens-before the other\"")),
                @Claim(
                        promises = MapPromiseSets.LINEARIZABLE_MAP,
                        source =
                                @Source(
                                        "Detection.EXACT: \"no overlap of a writer with anybody goes unreported\", so what was not reported was alone; \"of two operations that do not overlap one happens-before the other\""))
            })
    public static final String EVERY_OVERLAP_REPORTED = "every-overlap-reported";

    @PromiseSet(
            sentence = "The view of Go's sync.Map as a ConcurrentMap, in either generation.",
            example = "SyncMap",
            claims = {
                @Claim(
                        promises = MapPromiseSets.ATOMIC_MAP,
                        source =
                                @Source(
                                        "GoSyncMap.asMap: \"This map as a ConcurrentMap, live both ways, and thread-safe\"")),
                @Claim(
                        promises = MapPromiseSets.LINEARIZABLE_MAP,
                        source =
                                @Source(
                                        "GoSyncMap: \"Every operation but range takes effect at one instant between its call and its return\"")),
                @Claim(
                        promises = MapPromises.ATOMIC_COMPUTE,
                        source =
                                @Source(
                                        "GoSyncMap.asMap: compute and merge \"read, call their function with no lock held, and compare and set; where another thread was faster they begin again\"")),
                @Claim(
                        promises = {
                            MapPromises.SAFE_PUBLICATION,
                            MapPromises.PUBLICATION_OF_REMOVALS,
                            MapPromises.PUBLICATION_BY_ITERATION
                        },
                        source = {
                            @Source(
                                    "GoSyncMap: \"What a thread did before an operation that wrote happens-before what another does after an operation that has observed the write\""),
                            @Source(
                                    value =
                                            "sync.Map: a write operation \"synchronizes before any read operation that observes the effect of the write\"",
                                    url = Docs.GO_SYNC_MAP)
                        }),
                @Claim(
                        promises = MapPromiseSets.WEAKLY_CONSISTENT,
                        source = {
                            @Source(
                                    "GoSyncMap.asMap: \"Iterators and spliterators walk as range does: they are weakly consistent and never throw ConcurrentModificationException\""),
                            @Source(
                                    "GoSyncMap.range: \"no key is visited twice, a key that is there throughout is visited, and a value is one that the key had at some point of the call\"")
                        }),
                @Claim(
                        promises = MapPromises.WEAKLY_CONSISTENT_STREAMS,
                        source =
                                @Source(
                                        "GoSyncMap.asMap: \"Iterators and spliterators walk as range does: they are weakly consistent\"")),
                @Claim(
                        promises = MapPromises.TRUE_BULK_REMOVALS,
                        source =
                                @Source(
                                        "GoSyncMap.asMap: \"A removal through a view answers true only if it has removed something itself\"")),
                @Claim(
                        promises = MapPromises.CAUSAL_READS,
                        source = {
                            @Source(
                                    "GoSyncMap: \"Every operation but range takes effect at one instant between its call and its return\""),
                            @Source(
                                    "GoSyncMap.range: \"no key is visited twice, a key that is there throughout is visited, and a value is one that the key had at some point of the call\"")
                        }),
                @Claim(
                        promises = MapPromises.EXACT_SIZE_AT_REST,
                        source =
                                @Source(
                                        "GoSyncMap.asMap: size() \"counts by such a walk, so it takes time in proportion to the map, and is exact when no update is under way\"")),
                @Claim(
                        promises = MapPromises.STABLE_ENTRIES,
                        source =
                                @Source(
                                        "GoSyncMap.asMap: \"An entry that an iterator shows keeps its value, whatever other threads put\"")),
                @Claim(
                        promises = {CONCURRENT_VIEWS, MapPromises.ATOMIC_ITERATOR_WRITES},
                        source =
                                @Source(
                                        "GoSyncMap.asMap: \"A removal through values or entries spares a key that has got another value meanwhile; an entry's setValue leaves a key alone that was removed\"")),
                @Claim(
                        promises = MapPromises.NULL_HOSTILE,
                        source = @Source("GoSyncMap.asMap: \"The view takes no null\"")),
                @Claim(
                        promises = {MapPromises.NON_BLOCKING_READS, MapPromises.NON_BLOCKING_UPDATES},
                        source =
                                @Source(
                                        "GoSyncMap.asMap: the compute family \"call their function with no lock held\"")),
                @Claim(
                        promises = MapPromises.THROWING_EQUALS_HARMS_NOBODY,
                        source =
                                @Source(
                                        "GoSyncMap: \"An equals or hashCode that throws ends its call, leaves the map as it was and keeps no lock\""))
            })
    public static final String GO_SYNC_MAP = "go-sync-map";

    private DesignPromiseSets() {}
}
