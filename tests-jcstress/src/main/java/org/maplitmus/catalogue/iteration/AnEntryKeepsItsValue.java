package org.maplitmus.catalogue.iteration;

import java.util.Map;
import java.util.Map.Entry;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread asks one entry for its value twice while another stores a new one.
 *
 * <p>An entry may be a copy of the mapping or the node of the table itself. In a node the value changes under the eyes
 * of whoever looks at it: a check of the value and a use of it are then two different values.
 */
@Guarantee(
        id = "ITR-06",
        statement = "An entry that an iterator has handed out gives the same value each time it is asked.",
        source = {
            @Source(
                    value =
                            "ConcurrentSkipListMap: entries \"represent snapshots of mappings at the time they were produced\"",
                    url = Docs.CONCURRENT + "ConcurrentSkipListMap.html"),
            @Source(
                    value =
                            "Map.Entry, which leaves it open: \"a change to the value of a mapping in the backing map might or might not be visible in the corresponding Entry\"",
                    url = Docs.UTIL + "Map.Entry.html")
        },
        promise = MapPromises.STABLE_ENTRIES,
        allowed = {
            @Outcome(id = "1, 1", sentence = "the entry had the old value both times"),
            @Outcome(id = "2, 2", sentence = "the entry had the new value both times")
        },
        broken = {
            @Outcome(id = "1, 2", sentence = "the value changed while the thread had the entry in its hand"),
            @Outcome(
                    id = "2, 1",
                    sentence = "the entry had the new value first and then the old one again",
                    unseen = "no map here shows a new value and then the old one again"),
            @Outcome(id = "-9, -9", sentence = "the iterator ended with an exception because of the new value")
        },
        note = "Any machine shows it on a map whose entries are its nodes, such as HashMap and synchronizedMap,"
                + " where a compiler does not make one load of the two: C2 does, the interpreter and C1 do not.")
public class AnEntryKeepsItsValue {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores one key. */
    public AnEntryKeepsItsValue(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void iterator(II_Result r) {
        for (Entry<Integer, Integer> entry : map.entrySet()) {
            r.r1 = entry.getValue();
            r.r2 = entry.getValue();
        }
    }

    @Actor
    public void writer() {
        map.put(1, 2);
    }
}
