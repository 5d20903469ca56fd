package org.maplitmus.catalogue;

/** Addresses of the places where the guarantees are written down: the API documentation and the JLS of Java SE 17. */
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

    /** The happens-before order. */
    public static final String HAPPENS_BEFORE =
            "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html#jls-17.4.5";

    /** The semantics of final fields. */
    public static final String FINAL_FIELDS = "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html#jls-17.5";

    private Docs() {}
}
