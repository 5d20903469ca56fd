package org.maplitmus.catalogue;

/**
 * Addresses of the places where the guarantees are written down: the API documentation and the JLS of Java SE 17, and
 * for the maps of Go its memory model and source.
 */
public final class Docs {

    /** Folder of the classes of {@code java.util}. */
    public static final String UTIL = "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/";

    /** Folder of the classes of {@code java.util.concurrent}. */
    public static final String CONCURRENT = UTIL + "concurrent/";

    /** The memory consistency properties of concurrent collections. */
    public static final String MEMORY_CONSISTENCY = CONCURRENT + "package-summary.html#MemoryVisibility";

    /** The definition of weakly consistent traversal. */
    public static final String WEAKLY_CONSISTENT = CONCURRENT + "package-summary.html#Weakly";

    /** The memory synchronization that every read-write lock must give. */
    public static final String READ_WRITE_LOCK = CONCURRENT + "locks/ReadWriteLock.html";

    /** The one read-write lock of the JDK that is reentrant. */
    public static final String REENTRANT_READ_WRITE_LOCK = CONCURRENT + "locks/ReentrantReadWriteLock.html";

    /** What the locks of {@code java.util.concurrent} synchronize. */
    public static final String LOCK = CONCURRENT + "locks/Lock.html";

    /** What a valid stamp says. */
    public static final String STAMPED_LOCK = CONCURRENT + "locks/StampedLock.html";

    /** Reachability, and what happens to references. */
    public static final String REFERENCES =
            "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/ref/package-summary.html";

    /** The synchronization order: which actions synchronize with which. */
    public static final String SYNCHRONIZATION_ORDER =
            "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html#jls-17.4.4";

    /** The happens-before order. */
    public static final String HAPPENS_BEFORE =
            "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html#jls-17.4.5";

    /** What may be read at all, also in a race. */
    public static final String CAUSALITY = "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html#jls-17.4.8";

    /** The semantics of final fields. */
    public static final String FINAL_FIELDS = "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html#jls-17.5";

    /** The source of Go's classic map, its detection of misuse included. */
    public static final String GO_MAP = "https://github.com/golang/go/blob/go1.23.5/src/runtime/map.go";

    /** The source of Go's Swiss map. */
    public static final String GO_SWISS_MAP =
            "https://github.com/golang/go/blob/go1.24.4/src/internal/runtime/maps/map.go";

    /** The source of Go's concurrent map up to Go 1.23, a read-only map beside a dirty one. */
    public static final String GO_SYNC_MAP = "https://github.com/golang/go/blob/go1.23.5/src/sync/map.go";

    /** The source of Go's concurrent map since Go 1.24, a hash trie. */
    public static final String GO_HASH_TRIE_MAP =
            "https://github.com/golang/go/blob/go1.24.4/src/internal/sync/hashtriemap.go";

    /** The memory model of Go. */
    public static final String GO_MEMORY = "https://go.dev/ref/mem";

    /** Folder of the packages of Go that the idioms are measured by. */
    public static final String GO_SOURCE = "https://github.com/golang/go/blob/go1.24.4/src/";

    /** The documentation of Go's package sync. */
    public static final String GO_SYNC = "https://pkg.go.dev/sync@go1.24.4";

    /** How a class is initialized. */
    public static final String INITIALIZATION =
            "https://docs.oracle.com/javase/specs/jls/se17/html/jls-12.html#jls-12.4.2";

    /** What a synchronized block is. */
    public static final String MONITORS = "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html#jls-17.1";

    /** What may happen to a long or double that is not volatile. */
    public static final String NON_ATOMIC = "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html#jls-17.7";

    /** The access modes of a VarHandle. */
    public static final String VAR_HANDLE =
            "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/invoke/VarHandle.html";

    /** The beginning and the end of threads. */
    public static final String THREAD =
            "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/Thread.html";

    /** What the language of Go says of loops over maps. */
    public static final String GO_RANGE = "https://go.dev/ref/spec#For_range";

    /** What every ConcurrentMap promises. */
    public static final String CONCURRENT_MAP = CONCURRENT + "ConcurrentMap.html";

    /** Folder of the maps of JCTools. */
    public static final String JCTOOLS = "https://javadoc.io/doc/org.jctools/jctools-core/4.0.5/org/jctools/maps/";

    /** Folder of the caches of Caffeine. */
    public static final String CAFFEINE =
            "https://javadoc.io/doc/com.github.ben-manes.caffeine/caffeine/3.2.2/com.github.benmanes.caffeine/com/github/benmanes/caffeine/cache/";

    /** Folder of the packages of Guava. */
    public static final String GUAVA = "https://guava.dev/releases/33.8.0-jre/api/docs/com/google/common/";

    /** Folder of the collections of Agrona. */
    public static final String AGRONA = "https://javadoc.io/doc/org.agrona/agrona/2.6.0/org/agrona/collections/";

    private Docs() {}
}
