package org.maplitmus.catalogue.subjects;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArraySet;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.SetPromiseSets;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.maps.bin.BinMap;

/** Sets, most of them of the JDK, with the promises that the documentation of Java SE 17 makes for them. */
public final class Sets {

    private Sets() {}

    /** A new {@link HashSet}: no synchronization at all. */
    @Subject(name = "HashSet")
    @Claim(
            promises = SetPromiseSets.ANY_SET,
            source =
                    @Source(
                            value =
                                    "HashSet: \"If multiple threads access a hash set concurrently, and at least one of the threads modifies the set, it must be synchronized externally\"",
                            url = Docs.UTIL + "HashSet.html"))
    public static <E> Set<E> hashSet() {
        return new HashSet<>();
    }

    /** A new {@link TreeSet}, whose elements must be comparable. */
    @Subject(name = "TreeSet")
    @Claim(
            promises = SetPromiseSets.ANY_SET,
            source =
                    @Source(
                            value =
                                    "TreeSet: \"If multiple threads access a tree set concurrently, and at least one of the threads modifies the set, it must be synchronized externally\"",
                            url = Docs.UTIL + "TreeSet.html"))
    public static <E> Set<E> treeSet() {
        return new TreeSet<>();
    }

    /** A new {@link HashSet} behind one lock. */
    @Subject(name = "synchronizedSet")
    @Claim(
            promises = SetPromiseSets.SYNCHRONIZED_SET,
            source =
                    @Source(
                            value = "Collections.synchronizedSet: \"Returns a synchronized (thread-safe) set\"",
                            url = Docs.UTIL + "Collections.html#synchronizedSet(java.util.Set)"))
    public static <E> Set<E> synchronizedSet() {
        return Collections.synchronizedSet(new HashSet<>());
    }

    /** A new set of the keys of a {@link ConcurrentHashMap}. */
    @Subject(name = "newKeySet")
    @Claim(
            promises = SetPromiseSets.CONCURRENT_SET,
            source =
                    @Source(
                            value =
                                    "ConcurrentHashMap.newKeySet: \"Creates a new Set backed by a ConcurrentHashMap from the given type to Boolean.TRUE\"",
                            url = Docs.CONCURRENT + "ConcurrentHashMap.html#newKeySet()"))
    public static <E> Set<E> newKeySet() {
        return ConcurrentHashMap.newKeySet();
    }

    /** A new {@link ConcurrentSkipListSet}, whose elements must be comparable. */
    @Subject(name = "ConcurrentSkipListSet")
    @Claim(
            promises = SetPromiseSets.CONCURRENT_SET,
            source =
                    @Source(
                            value =
                                    "ConcurrentSkipListSet: \"Insertion, removal, and access operations safely execute concurrently by multiple threads. Iterators and spliterators are weakly consistent\"",
                            url = Docs.CONCURRENT + "ConcurrentSkipListSet.html"))
    public static <E> Set<E> concurrentSkipListSet() {
        return new ConcurrentSkipListSet<>();
    }

    /** A new {@link CopyOnWriteArraySet}. */
    @Subject(name = "CopyOnWriteArraySet")
    @Claim(
            promises = {SetPromiseSets.CONCURRENT_SET, SetPromises.SNAPSHOT_ITERATORS},
            source =
                    @Source(
                            value =
                                    "CopyOnWriteArraySet: \"It is thread-safe\"; \"Iterators rely on unchanging snapshots of the array at the time the iterators were constructed\"",
                            url = Docs.CONCURRENT + "CopyOnWriteArraySet.html"))
    public static <E> Set<E> copyOnWriteArraySet() {
        return new CopyOnWriteArraySet<>();
    }

    /** A new set of the keys of a {@link BinMap}. */
    @Subject(name = "setFromBinMap")
    @Claim(
            promises = SetPromiseSets.CONCURRENT_SET,
            source =
                    @Source(
                            value =
                                    "Collections.newSetFromMap: \"The resulting set displays the same ordering, concurrency, and performance characteristics as the backing map\"",
                            url = Docs.UTIL + "Collections.html#newSetFromMap(java.util.Map)"))
    public static <E> Set<E> setFromBinMap() {
        return Collections.newSetFromMap(new BinMap<>());
    }
}
