package org.maplitmus.contract;

/**
 * The promise sets of maps: what maps of a kind promise, each promise under the sentence that makes it.
 *
 * <p>The sentences are those that hold for every map of the kind: of the Java Language Specification, of the interfaces
 * {@link java.util.Map} and {@link java.util.concurrent.ConcurrentMap}, and of the documentation of Java SE 17. The
 * claim that names a set adds the sentence by which its own map is of that kind.
 */
public final class MapPromiseSets {

    private static final String UTIL = "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/";
    private static final String JLS = "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html";

    private static final String GET =
            "Map.get: \"if this map contains a mapping from a key k to a value v such that Objects.equals(key, k), then"
                    + " this method returns v; otherwise it returns null\"";
    private static final String GET_URL = UTIL + "Map.html#get(java.lang.Object)";
    private static final String SIZE = "Map.size: \"Returns the number of key-value mappings in this map\"";
    private static final String SIZE_URL = UTIL + "Map.html#size()";

    private static final String CONFLICT =
            "JLS 17.4.1: two accesses conflict \"if at least one of the accesses is a write\"";
    private static final String CONFLICT_URL = JLS + "#jls-17.4.1";
    private static final String STRUCTURE =
            "HashMap, and likewise LinkedHashMap, TreeMap and IdentityHashMap: a map that several threads use \"must be"
                    + " synchronized externally\" if \"at least one of the threads modifies the map structurally\"";
    private static final String STRUCTURAL =
            "HashMap, and likewise LinkedHashMap, TreeMap and IdentityHashMap: \"A structural modification is any operation"
                    + " that adds or deletes one or more mappings\", and a look-up does neither";
    private static final String NEW_VALUE =
            "HashMap, and likewise IdentityHashMap: \"merely changing the value associated with a key that"
                    + " an instance already contains is not a structural modification\"";
    private static final String HASH_MAP_URL = UTIL + "HashMap.html";

    private static final String LOCKS =
            "java.util.concurrent, Memory Consistency Properties: an unlock of a monitor or Lock happens-before every"
                    + " subsequent lock, so \"all actions of a thread prior to unlocking happen-before all actions"
                    + " subsequent to any thread locking that monitor\"";
    private static final String MEMORY_URL = UTIL + "concurrent/package-summary.html#MemoryVisibility";
    private static final String ALONE =
            "JLS 17.1: \"Only one thread at a time may hold a lock on a monitor\"; likewise a Lock, or the write lock of a"
                    + " ReadWriteLock, which also keeps readers out";
    private static final String ALONE_URL = JLS + "#jls-17.1";

    private static final String ATOMICITY = "ConcurrentMap: \"A Map providing thread safety and atomicity guarantees\"";
    private static final String CONCURRENT_MAP_URL = UTIL + "concurrent/ConcurrentMap.html";
    private static final String WEAKLY =
            "java.util.concurrent, on iterators: \"they may proceed concurrently with other operations; they will never"
                    + " throw ConcurrentModificationException; they are guaranteed to traverse elements as they existed"
                    + " upon construction exactly once\"";
    private static final String WEAKLY_URL = UTIL + "concurrent/package-summary.html#Weakly";

    private static final String STREAMS =
            "java.util.concurrent: \"Iterators and Spliterators provide weakly consistent rather than fast-fail"
                    + " traversal\"";
    private static final String VIEWS =
            "Map.keySet, and likewise values and entrySet: \"The set supports element removal, which removes the"
                    + " corresponding mapping from the map, via the Iterator.remove, Set.remove, removeAll, retainAll, and"
                    + " clear operations\"";
    private static final String VIEWS_URL = UTIL + "Map.html#keySet()";
    private static final String ARRAY =
            "Collection.toArray: \"Returns an array containing all of the elements in this collection\"";
    private static final String ARRAY_URL = UTIL + "Collection.html#toArray()";

    private static final String GO_FAQ =
            "Go FAQ, on maps: \"As long as all goroutines are only reading—looking up elements in the map, including"
                    + " iterating through it using a for range loop—and not changing the map by assigning to elements or"
                    + " doing deletions, it is safe for them to access the map concurrently without synchronization\"";
    private static final String GO_FAQ_URL = "https://go.dev/doc/faq#atomic_maps";

    @PromiseSet(
            sentence = "Every map, shared by threads or not.",
            example = "WeakHashMap",
            claims = {
                @Claim(
                        promises = MapPromises.FINAL_FIELDS,
                        source = @Source(value = "JLS 17.5, final Field Semantics", url = JLS + "#jls-17.5")),
                @Claim(
                        promises = MapPromises.EXTERNAL_ORDER,
                        source =
                                @Source(
                                        value =
                                                "JLS 17.4.5: \"If a program is correctly synchronized, then all executions of the"
                                                        + " program will appear to be sequentially consistent\"",
                                        url = JLS + "#jls-17.4.5"))
            })
    public static final String ANY_MAP = "any-map";

    @PromiseSet(
            sentence = "A map that threads may read together as long as none of them writes.",
            example = "GoMap-off",
            claims =
                    @Claim(
                            promises = {ANY_MAP, MapPromises.READERS_ITERATE, MapPromises.READS_CHANGE_NOTHING},
                            source = @Source(value = CONFLICT, url = CONFLICT_URL)))
    public static final String SHARED_BY_READERS = "shared-by-readers";

    @PromiseSet(
            sentence =
                    "A map that threads may read and write together: a look-up returns what was put for its key, also while"
                            + " the map grows.",
            example = "EclipseConcurrentHashMap",
            claims =
                    @Claim(
                            promises = {MapPromises.COHERENT_READS, MapPromises.OWN_VALUES, MapPromises.SAFE_RESIZE},
                            source = @Source(value = GET, url = GET_URL)))
    public static final String COHERENT_MAP = "coherent-map";

    @PromiseSet(
            sentence = "A map whose operations on single keys each take effect at one instant, whatever its iterators.",
            example = "SyncMap",
            claims = {
                @Claim(
                        promises = {COHERENT_MAP, MapPromises.CAUSAL_READS, MapPromises.LINEARIZABLE},
                        source = @Source(value = GET, url = GET_URL)),
                @Claim(promises = MapPromises.EXACT_SIZE_AT_REST, source = @Source(value = SIZE, url = SIZE_URL))
            })
    public static final String LINEARIZABLE_MAP = "linearizable-map";

    @PromiseSet(
            sentence = "A map for one thread at a time, whatever its iterators and nodes, such as HashMap and TreeMap.",
            example = "HashMap",
            claims = {
                @Claim(
                        promises = SHARED_BY_READERS,
                        source = {
                            @Source(value = STRUCTURE, url = HASH_MAP_URL),
                            @Source(value = STRUCTURAL, url = HASH_MAP_URL)
                        }),
                @Claim(promises = MapPromises.VALUE_UPDATES, source = @Source(value = NEW_VALUE, url = HASH_MAP_URL))
            })
    public static final String UNSYNCHRONIZED = "unsynchronized";

    @PromiseSet(
            sentence = "A map whose every operation, single or bulk, holds one lock for its whole length.",
            example = "RWLockMap",
            claims = {
                @Claim(promises = UNSYNCHRONIZED, source = @Source(value = CONFLICT, url = CONFLICT_URL)),
                @Claim(
                        promises = {
                            MapPromises.SAFE_PUBLICATION,
                            MapPromises.PUBLICATION_OF_REMOVALS,
                            MapPromises.PUBLICATION_BY_SIZE
                        },
                        source = @Source(value = LOCKS, url = MEMORY_URL)),
                @Claim(
                        promises = LINEARIZABLE_MAP,
                        source = {@Source(value = ALONE, url = ALONE_URL), @Source(value = LOCKS, url = MEMORY_URL)}),
                @Claim(
                        promises = MapPromises.SIZE_OF_ONE_INSTANT,
                        source = {@Source(value = SIZE, url = SIZE_URL), @Source(value = ALONE, url = ALONE_URL)}),
                @Claim(
                        promises = {
                            MapPromises.ATOMIC_OPERATIONS,
                            MapPromises.ATOMIC_COMPUTE,
                            MapPromises.COMPUTE_ONCE,
                            MapPromises.ATOMIC_BULK,
                            MapPromises.ATOMIC_SCANS,
                            MapPromises.ATOMIC_VIEWS,
                            MapPromises.TRUE_BULK_REMOVALS
                        },
                        source = @Source(value = ALONE, url = ALONE_URL)),
                @Claim(
                        promises = MapPromises.ARRAYS_OF_VIEWS,
                        source = {@Source(value = ARRAY, url = ARRAY_URL), @Source(value = ALONE, url = ALONE_URL)})
            })
    public static final String ONE_LOCK = "one-lock";

    @PromiseSet(
            sentence =
                    "A map whose every operation holds the monitor of the map, such as Hashtable, whatever its iterators.",
            example = "synchronizedMap",
            claims = {
                @Claim(
                        promises = {ONE_LOCK, MapPromises.MAP_AS_LOCK},
                        source = @Source(value = ALONE, url = ALONE_URL)),
                @Claim(
                        promises = {MapPromises.ORDERED_OPERATIONS, MapPromises.ORDERED_UPDATES},
                        source = @Source(value = LOCKS, url = MEMORY_URL)),
                @Claim(
                        promises = MapPromises.PUBLISHED_BY_RACE,
                        source = {
                            @Source(value = "JLS 17.5, final Field Semantics", url = JLS + "#jls-17.5"),
                            @Source(value = LOCKS, url = MEMORY_URL)
                        })
            })
    public static final String SYNCHRONIZED = "synchronized";

    @PromiseSet(
            sentence = "A ConcurrentMap, whatever its iterators and its size.",
            example = "EclipseConcurrentHashMap",
            claims = {
                @Claim(
                        promises = {ANY_MAP, MapPromises.ATOMIC_OPERATIONS},
                        source = @Source(value = ATOMICITY, url = CONCURRENT_MAP_URL)),
                @Claim(
                        promises = MapPromises.ATOMIC_COMPUTE,
                        source = {
                            @Source(value = ATOMICITY, url = CONCURRENT_MAP_URL),
                            @Source(
                                    value =
                                            "ConcurrentMap.merge: the default \"may retry these steps when multiple threads attempt"
                                                    + " updates\"",
                                    url = CONCURRENT_MAP_URL + "#merge(K,V,java.util.function.BiFunction)")
                        }),
                @Claim(
                        promises = MapPromises.SAFE_PUBLICATION,
                        source =
                                @Source(
                                        value =
                                                "ConcurrentMap: \"actions in a thread prior to placing an object into a ConcurrentMap as"
                                                        + " a key or value happen-before actions subsequent to the access or removal of"
                                                        + " that object from the ConcurrentMap in another thread\"",
                                        url = CONCURRENT_MAP_URL)),
                @Claim(
                        promises = MapPromises.REMOVALS_THROUGH_VIEWS,
                        source = {
                            @Source(value = VIEWS, url = VIEWS_URL),
                            @Source(value = ATOMICITY, url = CONCURRENT_MAP_URL)
                        }),
                @Claim(
                        promises = MapPromises.ARRAYS_OF_VIEWS,
                        source = {
                            @Source(value = ARRAY, url = ARRAY_URL),
                            @Source(value = ATOMICITY, url = CONCURRENT_MAP_URL)
                        }),
                @Claim(promises = COHERENT_MAP, source = @Source(value = ATOMICITY, url = CONCURRENT_MAP_URL))
            })
    public static final String ATOMIC_MAP = "atomic-map";

    @PromiseSet(
            sentence = "A map whose iterators neither throw nor stop for a concurrent change.",
            example = "ConcurrentHashMap",
            claims =
                    @Claim(
                            promises = {
                                MapPromises.WEAKLY_CONSISTENT_ITERATION,
                                MapPromises.READERS_ITERATE,
                                MapPromises.VALUE_UPDATES
                            },
                            source = @Source(value = WEAKLY, url = WEAKLY_URL)))
    public static final String WEAKLY_CONSISTENT = "weakly-consistent";

    @PromiseSet(
            sentence = "A ConcurrentMap of any design that follows the conventions of java.util.concurrent.",
            example = "ConcurrentHashMap",
            claims = {
                @Claim(
                        promises = {ATOMIC_MAP, WEAKLY_CONSISTENT, MapPromises.READS_CHANGE_NOTHING},
                        source = @Source(value = ATOMICITY, url = CONCURRENT_MAP_URL)),
                @Claim(promises = MapPromises.EXACT_SIZE_AT_REST, source = @Source(value = SIZE, url = SIZE_URL)),
                @Claim(
                        promises = MapPromises.CAUSAL_READS,
                        source = {@Source(value = GET, url = GET_URL), @Source(value = WEAKLY, url = WEAKLY_URL)}),
                @Claim(
                        promises = MapPromises.WEAKLY_CONSISTENT_STREAMS,
                        source = @Source(value = STREAMS, url = WEAKLY_URL))
            })
    public static final String CONCURRENT_MAP = "concurrent-map";

    @PromiseSet(
            sentence = "A map whose iterators report a structural change.",
            example = "HashMap",
            claims = {
                @Claim(
                        promises = MapPromises.FAIL_FAST_ITERATION,
                        source =
                                @Source(
                                        value =
                                                "HashMap, and likewise the other maps of java.util: \"The iterators ... are fail-fast\"",
                                        url = HASH_MAP_URL)),
                @Claim(promises = MapPromises.READERS_ITERATE, source = @Source(value = STRUCTURE, url = HASH_MAP_URL)),
                @Claim(promises = MapPromises.VALUE_UPDATES, source = @Source(value = NEW_VALUE, url = HASH_MAP_URL))
            })
    public static final String FAIL_FAST = "fail-fast";

    @PromiseSet(
            sentence = "A map of Go's, in either generation, whether it watches for misuse or not.",
            example = "GoMap-off",
            claims = {
                @Claim(
                        promises = {SHARED_BY_READERS, MapPromises.NO_FALSE_ALARM},
                        source = @Source(value = GO_FAQ, url = GO_FAQ_URL)),
                @Claim(
                        promises = MapPromises.LOCKED_ITERATION,
                        source =
                                @Source(
                                        value =
                                                "The Go Programming Language Specification, For statements with range clause",
                                        url = "https://go.dev/ref/spec#For_range"))
            })
    public static final String GO_MAP_UNWATCHED = "go-map-unwatched";

    @PromiseSet(
            sentence =
                    "A map of Go's, in either generation, that watches for misuse; its reports have to be named too.",
            example = "SwissMap",
            claims =
                    @Claim(
                            promises = {GO_MAP_UNWATCHED, MapPromises.MISUSE_DETECTION},
                            source =
                                    @Source(
                                            value =
                                                    "Go 1.23.5, src/runtime/map.go: \"concurrent map read and map write\" and its like are"
                                                            + " fatal errors",
                                            url = "https://github.com/golang/go/blob/go1.23.5/src/runtime/map.go")))
    public static final String GO_MAP = "go-map";

    private MapPromiseSets() {}
}
