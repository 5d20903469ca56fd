package org.maplitmus.catalogue.neighbours;

import java.util.Map;
import org.maplitmus.catalogue.Colliding;
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
 * Two threads remove two keys with one hash code, and a third such key stays.
 *
 * <p>Who unlinks a node writes the link of the node before it. If that one is being unlinked as well, the link that was
 * written belongs to nobody, and the node is still reachable.
 */
@Guarantee(
        id = "NBR-02",
        statement = "Of three keys of one bin, two that two threads remove are gone, and the third stays.",
        source =
                @Source(
                        value = "Map.remove: \"Removes the mapping for a key from this map if it is present\"",
                        url = Docs.UTIL + "Map.html#remove(java.lang.Object)"),
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = @Outcome(id = "0, 0, 3", sentence = "both keys are gone, and the third is there"),
        broken = {
            @Outcome(
                    id = "1, 0, 3",
                    sentence = "the first key is still there after its removal",
                    unseen = "the first key heads its bin, and the second is unlinked behind it"),
            @Outcome(id = "0, 2, 3", sentence = "the second key is still there after its removal"),
            @Outcome(
                    id = "1, 2, 3",
                    sentence = "both keys are still there after their removal",
                    unseen = "one of two removals is always the last to write a link that holds"),
            @Outcome(
                    id = ".*, .*, 0",
                    sentence = "the third key went with its neighbours",
                    unseen = "a node that is unlinked keeps its link to the third key")
        },
        note = "Any machine shows it on a list whose removed nodes are not marked, and on an unsynchronized table.")
public class NeighboursAreRemovedAndTheThirdStays {

    private static final int KEYS = 3;

    private final Map<Colliding, Integer> map;

    /** Shares {@code map} and stores the three keys. */
    public NeighboursAreRemovedAndTheThirdStays(Map<Colliding, Integer> map) {
        this.map = map;
        for (int number = 0; number < KEYS; number++) {
            map.put(Colliding.of(number), number + 1);
        }
    }

    @Actor
    public void firstRemover() {
        map.remove(Colliding.of(0));
    }

    @Actor
    public void secondRemover() {
        map.remove(Colliding.of(1));
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r1 = Read.orZero(map.get(Colliding.of(0)));
        r.r2 = Read.orZero(map.get(Colliding.of(1)));
        r.r3 = Read.orZero(map.get(Colliding.of(2)));
    }
}
