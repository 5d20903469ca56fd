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
 * A thread removes a key while another puts a new one with the same hash code.
 *
 * <p>The new node hangs on the last one of its bin, which is just being unlinked; or it takes the slot that is just
 * becoming free, before or after a look that ends there.
 */
@Guarantee(
        id = "NBR-03",
        statement = "A key that is put while its neighbour is removed is there when both have finished.",
        source = {
            @Source(
                    value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                    url = Docs.UTIL + "Map.html#put(K,V)"),
            @Source(
                    value = "Map.remove: \"Removes the mapping for a key from this map if it is present\"",
                    url = Docs.UTIL + "Map.html#remove(java.lang.Object)")
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = @Outcome(id = "1, 0, 3", sentence = "the new key is there, and the removed one is gone"),
        broken = {
            @Outcome(id = "1, 0, 0", sentence = "the new key is lost: it hung on what was removed"),
            @Outcome(id = "1, 2, 3", sentence = "the removed key is still there"),
            @Outcome(id = "1, 2, 0", sentence = "the removed key is still there, and the new one is lost"),
            @Outcome(id = "0, .*, .*", sentence = "the old key, which nobody touched, is lost")
        },
        note = "Any machine shows it on a list whose removed nodes are not marked, and on an unsynchronized table.")
public class NeighbourIsInsertedBesideARemoval {

    private final Map<Colliding, Integer> map;

    /** Shares {@code map} and stores the old key and the one that is removed. */
    public NeighbourIsInsertedBesideARemoval(Map<Colliding, Integer> map) {
        this.map = map;
        map.put(Colliding.of(0), 1);
        map.put(Colliding.of(1), 2);
    }

    @Actor
    public void remover() {
        map.remove(Colliding.of(1));
    }

    @Actor
    public void writer() {
        map.put(Colliding.of(2), 3);
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r1 = Read.orZero(map.get(Colliding.of(0)));
        r.r2 = Read.orZero(map.get(Colliding.of(1)));
        r.r3 = Read.orZero(map.get(Colliding.of(2)));
    }
}
