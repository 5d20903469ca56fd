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
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * One thread removes a mapping through an iterator over the values while another removes the mapping before it through
 * the keys.
 *
 * <p>An iterator that remembers where it stands, and not at what, removes what has moved there.
 */
@Guarantee(
        id = "VUE-07",
        statement =
                "Iterator.remove over the values, beside a removal through the keys, removes its mapping and no other.",
        source = {
            @Source(
                    value =
                            "Map.values: \"The collection supports element removal, which removes the corresponding mapping"
                                    + " from the map, via the Iterator.remove, Collection.remove, removeAll, retainAll and clear"
                                    + " operations\"",
                    url = Docs.UTIL + "Map.html#values()"),
            @Source(
                    value =
                            "Iterator.remove: \"Removes from the underlying collection the last element returned by this iterator\"",
                    url = Docs.UTIL + "Iterator.html#remove()")
        },
        promise = MapPromises.REMOVALS_THROUGH_VIEWS,
        allowed = @Outcome(id = "0, 0, 3", sentence = "the two mappings are gone, and the third is there"),
        broken = {
            @Outcome(id = "0, 2, 0", sentence = "the iterator removed the third mapping in the place of its own"),
            @Outcome(
                    id = "0, 0, 0",
                    sentence = "all three mappings are gone after two removals",
                    unseen = "no view here removes two mappings at once"),
            @Outcome(
                    id = "0, 2, 3",
                    sentence = "the iterator removed nothing",
                    unseen = "no iterator here forgets its mapping"),
            @Outcome(
                    id = "1, .*, .*",
                    sentence = "the key that was removed is still there",
                    unseen = "no map here puts a mapping back that was removed")
        },
        note = "Any machine shows it on a map whose iterators remove what stands at their position.")
public class ValueIteratorRemovesOneMapping {

    private static final int KEYS = 3;
    private static final int UNWANTED = 2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores three mappings. */
    public ValueIteratorRemovesOneMapping(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= KEYS; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void iterator() {
        Iterator<Integer> values = map.values().iterator();
        while (values.hasNext()) {
            if (values.next() == UNWANTED) {
                values.remove();
            }
        }
    }

    @Actor
    public void throughKeys() {
        map.keySet().remove(1);
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(2));
        r.r3 = Read.orZero(map.get(3));
    }
}
