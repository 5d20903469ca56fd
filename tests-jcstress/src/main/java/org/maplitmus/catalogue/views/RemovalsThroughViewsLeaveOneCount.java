package org.maplitmus.catalogue.views;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Tally;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * One thread removes all values by a predicate while another removes the keys one by one, and puts one at the end.
 *
 * <p>Each mapping is taken out once, by the one or the other, and is to be subtracted from the count once. How the
 * calls end is not asked: an iterator that is fail-fast may end the removal of the values.
 */
@Guarantee(
        id = "VUE-08",
        statement = "After values().removeIf beside keySet().remove and put, the size, the entries that are met and the"
                + " keys that are found agree.",
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"),
        promise = MapPromises.EXACT_SIZE_AT_REST,
        exceptions = ExceptionMeaning.SAYS_NOTHING,
        allowed = @Outcome(id = "0, 0", sentence = "as many were counted and met as were found"),
        broken = {
            @Outcome(id = "-?[1-9][0-9]*, 0", sentence = "a mapping was subtracted from the count twice, or never"),
            @Outcome(
                    id = "0, -?[1-9][0-9]*",
                    sentence = "the iteration met another number of entries than keys are found",
                    unseen = "no map here walks over other tables at rest than those in which it looks"),
            @Outcome(
                    id = "-?[1-9][0-9]*, -?[1-9][0-9]*",
                    sentence = "the size and the iteration differ from the keys that are found")
        },
        note = "Any machine shows it on a map that subtracts what its predicate wanted gone, and on HashMap.")
public class RemovalsThroughViewsLeaveOneCount {

    private static final int KEYS = 8;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the keys. */
    public RemovalsThroughViewsLeaveOneCount(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= KEYS; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void throughValues() {
        map.values().removeIf(value -> value > 0);
    }

    @Actor
    public void throughKeys() {
        for (int key = 1; key <= KEYS; key++) {
            map.keySet().remove(key);
        }
        map.put(1, 1);
    }

    @Arbiter
    public void differences(II_Result r) {
        Tally.at(map, KEYS).differencesTo(r);
    }
}
