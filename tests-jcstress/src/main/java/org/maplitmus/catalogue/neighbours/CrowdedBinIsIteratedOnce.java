package org.maplitmus.catalogue.neighbours;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.maplitmus.catalogue.Colliding;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread counts four keys of a crowded bin while another removes all others from there.
 *
 * <p>The iterator stands on a node of a list or a tree that is rebuilt under it.
 */
@Guarantee(
        id = "NBR-06",
        statement = "An iterator meets every key that is there throughout exactly once, even while its bin is rebuilt.",
        source =
                @Source(
                        value =
                                "java.util.concurrent: weakly consistent traversals \"are guaranteed to traverse elements"
                                        + " as they existed upon construction exactly once\"",
                        url = Docs.WEAKLY_CONSISTENT),
        promise = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        allowed = @Outcome(id = "4", sentence = "the iterator met each key once"),
        broken = {
            @Outcome(id = "-1", sentence = "the iterator gave up with a ConcurrentModificationException"),
            @Outcome(
                    id = {"0", "1", "2", "3"},
                    sentence = "the iterator missed a key when its bin was rebuilt"),
            @Outcome(
                    id = {"5", "6", "7", "8"},
                    sentence = "the iterator met a key again when its bin was rebuilt",
                    unseen = "no iterator here goes back to what it has met")
        },
        note = "Any machine shows it. A ConcurrentModificationException refutes this sentence: weakly consistent"
                + " iteration never throws it.")
public class CrowdedBinIsIteratedOnce {

    private static final int KEYS = 14;
    private static final int REMOVED = 10;
    private static final int GAVE_UP = -1;

    private final Map<Colliding, Integer> map;

    /** Shares {@code map} and crowds the bin. */
    public CrowdedBinIsIteratedOnce(Map<Colliding, Integer> map) {
        this.map = map;
        for (int number = 0; number < KEYS; number++) {
            map.put(Colliding.of(number), number < REMOVED ? 0 : 1);
        }
    }

    @Actor
    public void iterator(I_Result r) {
        try {
            r.r1 = keptKeysMet();
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
        }
    }

    @Actor
    public void remover() {
        for (int number = 0; number < REMOVED; number++) {
            map.remove(Colliding.of(number));
        }
    }

    private int keptKeysMet() {
        int met = 0;
        for (Integer kept : map.values()) {
            met += kept;
        }
        return met;
    }
}
