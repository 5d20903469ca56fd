package org.maplitmus.catalogue.iteration;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * An action given to forEach puts a new key at its first mapping.
 *
 * <p>A HashMap compares its modCount once, after the last action: by then every action has worked on a map that was not
 * to be changed. A map that compares it after each action stops at the first.
 */
@Guarantee(
        id = "ITR-12",
        statement = "A forEach whose action changes the map reports it before the action gets another mapping.",
        source = {
            @Source("FailFastMap: a function given to forEach \"is checked each time it returns\""),
            @Source(
                    "HashMap, which does not promise it: in JDK 17 and 25 forEach compares the modCount after its loop"),
            @Source(
                    value = "HashMap: \"the fail-fast behavior of an iterator cannot be guaranteed\"",
                    url = Docs.UTIL + "HashMap.html")
        },
        promise = MapPromises.PROMPT_FOR_EACH,
        allowed = @Outcome(id = "1, 1", sentence = "the change was reported when the first action returned"),
        broken = {
            @Outcome(
                    id = {"2, 1", "3, 1", "4, 1"},
                    sentence = "further actions ran before the change was reported"),
            @Outcome(
                    id = {"3, 0", "4, 0"},
                    sentence = "all actions ran, and nothing was reported")
        },
        note =
                "Any machine shows it, in one thread. HashMap and LinkedHashMap go on to the new key as well and then throw;"
                        + " TreeMap, WeakHashMap, IdentityHashMap and Hashtable stop at the first. A weakly consistent map"
                        + " reports nothing, by its own promise.")
public class ForEachReportsBeforeTheNextMapping {

    private static final int NEW = 100;

    private final Map<Integer, Integer> map;
    private int actions;

    /** Shares {@code map} and stores three keys. */
    public ForEachReportsBeforeTheNextMapping(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 3; key++) {
            map.put(key, key);
        }
    }

    @Trial(times = 100)
    public void walker(II_Result r) {
        try {
            map.forEach((key, value) -> map.put(NEW, ++actions));
        } catch (ConcurrentModificationException report) {
            r.r2 = 1;
        }
        r.r1 = actions;
    }
}
