package org.maplitmus.catalogue.views;

import java.util.Iterator;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * One thread removes the key that its iterator shows while another puts a new value for that key.
 *
 * <p>The element of a key set is the key. A removal that spares the key because it has another value by now has removed
 * nothing, and cannot say so.
 */
@Guarantee(
        id = "VUE-06",
        statement = "Iterator.remove over the keys removes the key, whatever value another thread has put meanwhile.",
        source = {
            @Source(
                    value =
                            "Map.keySet: \"The set supports element removal, which removes the corresponding mapping from"
                                    + " the map, via the Iterator.remove, Set.remove, removeAll, retainAll, and clear operations\"",
                    url = Docs.UTIL + "Map.html#keySet()"),
            @Source(
                    value =
                            "Iterator.remove: \"Removes from the underlying collection the last element returned by this iterator\"",
                    url = Docs.UTIL + "Iterator.html#remove()")
        },
        promise = MapPromises.REMOVALS_THROUGH_VIEWS,
        allowed = {
            @Outcome(id = "0, 2", sentence = "the key was removed, and the put came after it"),
            @Outcome(id = "1, 0", sentence = "the put came first, and the key was removed with its new value")
        },
        broken = {
            @Outcome(id = "1, 2", sentence = "the put replaced the value, and the removal of the key spared it"),
            @Outcome(
                    id = "0, 0",
                    sentence = "the put found no key, and what it put is gone",
                    unseen = "no iterator here removes its key twice")
        },
        note = "Any machine shows it on a map whose iterators over keys remove the mapping that they have met.")
public class KeyIteratorRemovesTheKeyWhateverItsValue {

    private static final int OLD = 1;
    private static final int NEW = 2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old value. */
    public KeyIteratorRemovesTheKeyWhateverItsValue(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, OLD);
    }

    @Actor
    public void iterator() {
        Iterator<Integer> keys = map.keySet().iterator();
        keys.next();
        keys.remove();
    }

    @Actor
    public void writer(II_Result r) {
        r.r1 = Read.orZero(map.put(1, NEW));
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = Read.orZero(map.get(1));
    }
}
