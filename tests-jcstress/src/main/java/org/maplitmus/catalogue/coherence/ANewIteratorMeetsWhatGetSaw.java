package org.maplitmus.catalogue.coherence;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A reader gets a value and then walks over the map. Nobody removes the element.
 *
 * <p>A weakly consistent iterator may miss what comes after its creation. What was there before, and was even seen, it
 * must meet.
 */
@Guarantee(
        id = "COH-09",
        statement = "An iterator made after a get has seen an element meets that element.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: \"Iterators, Spliterators and Enumerations return elements reflecting the state of"
                                        + " the hash table at some point at or since the creation of the iterator/enumeration\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        allowed = {
            @Outcome(id = "0, 0", sentence = "get and iterator came before the put"),
            @Outcome(id = "0, 1", sentence = "the put came after the get, and the iterator met the element"),
            @Outcome(id = "1, 1", sentence = "get and iterator both met the element")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "get saw the element, and the iterator made after that did not meet it"),
        detected =
                @Outcome(
                        id = {"0, -1", "1, -1"},
                        sentence = "the reader's iterator reported the change"),
        note = "Any machine shows it on a map whose iterators walk over a copy that is brought up to date after the"
                + " put. The iterators of fail-fast maps, a synchronizedMap included, promise nothing beside a writer;"
                + " they may report it.")
public class ANewIteratorMeetsWhatGetSaw {

    private static final int GAVE_UP = -1;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public ANewIteratorMeetsWhatGetSaw(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = elementsMet();
    }

    private int elementsMet() {
        int met = 0;
        try {
            for (Integer key : map.keySet()) {
                met += key;
            }
            return met;
        } catch (ConcurrentModificationException changed) {
            return GAVE_UP;
        }
    }
}
