package org.maplitmus.contract;

/**
 * The promise sets of sets: what sets of a kind promise, each promise under the sentence that makes it.
 *
 * <p>The sentences are those of the documentation of Java SE 17 that hold for every set of the kind. The claim that
 * names one of these sets adds the sentence by which its own set is of that kind.
 */
public final class SetPromiseSets {

    private static final String UTIL = "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/";

    private static final String SHARED =
            "HashSet: \"If multiple threads access a hash set concurrently, and at least one of the threads modifies the"
                    + " set, it must be synchronized externally\", and threads that only look modify nothing";
    private static final String SHARED_URL = UTIL + "HashSet.html";
    private static final String CHANGED =
            "Set.add: \"If this set already contains the element, the call leaves the set unchanged and returns false\";"
                    + " Set.remove: \"Returns true if this set contained the element\"";
    private static final String CHANGED_URL = UTIL + "Set.html#add(E)";
    private static final String MEMORY =
            "java.util.concurrent, Memory Consistency Properties: \"Actions in a thread prior to placing an object into any"
                    + " concurrent collection happen-before actions subsequent to the access or removal of that element from"
                    + " the collection in another thread\"";
    private static final String MEMORY_URL = UTIL + "concurrent/package-summary.html#MemoryVisibility";
    private static final String WEAKLY =
            "java.util.concurrent, on iterators: \"they will never throw ConcurrentModificationException; they are"
                    + " guaranteed to traverse elements as they existed upon construction exactly once\"";
    private static final String WEAKLY_URL = UTIL + "concurrent/package-summary.html#Weakly";
    private static final String LOCKS =
            "java.util.concurrent, Memory Consistency Properties: an unlock of a monitor or Lock happens-before every"
                    + " subsequent lock of the same one";
    private static final String LOCKED =
            "Collections.synchronizedSet: \"Returns a synchronized (thread-safe) set backed by the specified set\"";
    private static final String LOCKED_URL = UTIL + "Collections.html#synchronizedSet(java.util.Set)";

    @PromiseSet(
            sentence = "A set that threads may share as long as none of them changes it.",
            example = "HashSet",
            claims = @Claim(promises = SetPromises.SHARED_LOOKS, source = @Source(value = SHARED, url = SHARED_URL)))
    public static final String ANY_SET = "any-set";

    @PromiseSet(
            sentence = "A set that threads may change, whatever its iterators.",
            example = "synchronizedSet",
            claims = {
                @Claim(promises = ANY_SET, source = @Source(value = SHARED, url = SHARED_URL)),
                @Claim(
                        promises = SetPromises.ATOMIC_ELEMENTS,
                        source = {@Source(value = CHANGED, url = CHANGED_URL), @Source(value = LOCKED, url = LOCKED_URL)
                        }),
                @Claim(promises = SetPromises.PUBLISHED_ELEMENTS, source = @Source(value = LOCKS, url = MEMORY_URL))
            })
    public static final String SYNCHRONIZED_SET = "synchronized-set";

    @PromiseSet(
            sentence = "A set that threads may change while others iterate, as those of java.util.concurrent.",
            example = "ConcurrentSkipListSet",
            claims = {
                @Claim(promises = ANY_SET, source = @Source(value = SHARED, url = SHARED_URL)),
                @Claim(promises = SetPromises.ATOMIC_ELEMENTS, source = @Source(value = CHANGED, url = CHANGED_URL)),
                @Claim(promises = SetPromises.PUBLISHED_ELEMENTS, source = @Source(value = MEMORY, url = MEMORY_URL)),
                @Claim(promises = SetPromises.UNDISTURBED_ITERATORS, source = @Source(value = WEAKLY, url = WEAKLY_URL))
            })
    public static final String CONCURRENT_SET = "concurrent-set";

    private SetPromiseSets() {}
}
