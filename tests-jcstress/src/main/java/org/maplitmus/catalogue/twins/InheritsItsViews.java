package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that leaves its views to {@link java.util.AbstractMap}.
 *
 * <p>Its iterators are sound: they walk over a snapshot and remove a mapping only if it is still there. But what is
 * inherited cannot ask them whether they did. So a removal that came too late answers true, a key that has got a new
 * value is spared by a removal of the key, and a spliterator says the size of another instant than that of its walk.
 */
@Subject(name = "inherits-its-views")
@Claim(
        promises = {MapPromises.ATOMIC_OPERATIONS, MapPromises.ATOMIC_VIEWS},
        source =
                @Source(
                        value =
                                "ConcurrentMap: views \"must override methods such as removeIf when necessary to preserve atomicity guarantees\"",
                        url = Docs.CONCURRENT_MAP))
@Claim(
        promises = MapPromises.TRUE_BULK_REMOVALS,
        source =
                @Source(
                        value = "Collection.removeAll: \"true if this collection changed as a result of the call\"",
                        url = Docs.UTIL + "Collection.html#removeAll(java.util.Collection)"))
@Claim(
        promises = MapPromises.REMOVALS_THROUGH_VIEWS,
        source =
                @Source(
                        value =
                                "Map.keySet: \"The set supports element removal, which removes the corresponding mapping from the map\"",
                        url = Docs.UTIL + "Map.html#keySet()"))
@Claim(
        promises = MapPromises.WEAKLY_CONSISTENT_STREAMS,
        source =
                @Source(
                        value =
                                "java.util.concurrent: \"Iterators and Spliterators provide weakly consistent rather than fast-fail traversal\"",
                        url = Docs.WEAKLY_CONSISTENT))
@WeakenedTwin(
        of = "SegmentedMap",
        without = "views of its own",
        refutes = {"VUE-01", "VUE-02", "VUE-03", "VUE-04", "VUE-05", "VUE-06", "VUE-09"})
public final class InheritsItsViews<K, V> extends WalkedMap<K, V> {}
