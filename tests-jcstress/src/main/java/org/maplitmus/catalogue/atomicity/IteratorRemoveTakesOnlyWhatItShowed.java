package org.maplitmus.catalogue.atomicity;

import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * One thread removes the mapping that its iterator shows while another puts a new value under the key.
 *
 * <p>Iterator.remove speaks of the element that was shown. Where it is a removal of the key, it takes away a value that
 * the iterator has never shown and that nobody was given.
 */
@Guarantee(
        id = "ATO-20",
        statement =
                "Iterator.remove over the entries removes the mapping that it showed, and no newer value of its key.",
        source = {
            @Source(
                    "RWLockMap: \"Iterator.remove removes the key only if it is still mapped to a value equal to the one"
                            + " the iterator showed\""),
            @Source(
                    value =
                            "Iterator.remove: \"Removes from the underlying collection the last element returned by this iterator\"",
                    url = Docs.UTIL + "Iterator.html#remove()")
        },
        promise = MapPromises.ATOMIC_ITERATOR_WRITES,
        allowed = {
            @Outcome(id = "1, 0, 2", sentence = "the iterator removed the old value, and the put came after it"),
            @Outcome(
                    id = "2, 1, 0",
                    sentence = "the put came first, and the iterator showed the new value and removed it"),
            @Outcome(id = "1, 1, 2", sentence = "the put came between show and removal, and the new value was spared")
        },
        broken = {
            @Outcome(
                    id = "1, 1, 0",
                    sentence = "the iterator showed the old value and removed the new one, which nobody got"),
            @Outcome(
                    id = {"2, 0, 0", "2, 0, 2", "1, 0, 0", "2, 1, 2"},
                    sentence = "the removal and the put do not fit together")
        },
        note = "Any machine shows it on ConcurrentHashMap and HashMap, whose iterators remove by key.")
public class IteratorRemoveTakesOnlyWhatItShowed {

    private static final int OLD = 1;
    private static final int NEW = 2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old value. */
    public IteratorRemoveTakesOnlyWhatItShowed(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, OLD);
    }

    @Actor
    public void iterator(III_Result r) {
        Iterator<Entry<Integer, Integer>> entries = map.entrySet().iterator();
        if (entries.hasNext()) {
            r.r1 = entries.next().getValue();
            entries.remove();
        }
    }

    @Actor
    public void writer(III_Result r) {
        r.r2 = Read.orZero(map.put(1, NEW));
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = Read.orZero(map.get(1));
    }
}
