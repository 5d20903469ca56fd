package org.maplitmus.catalogue.iteration;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Growth;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread counts the eight keys that were there at the start while another adds so many that the table grows twice.
 *
 * <p>The iterator began in a table that two others have replaced when it goes on. What it finds moved has moved twice.
 */
@Guarantee(
        id = "ITR-19",
        statement =
                "An iterator meets every element that is there throughout exactly once, even while the table grows twice.",
        source =
                @Source(
                        value =
                                "java.util.concurrent: weakly consistent traversals \"are guaranteed to traverse elements"
                                        + " as they existed upon construction exactly once\"",
                        url = Docs.WEAKLY_CONSISTENT),
        promise = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        allowed = @Outcome(id = "8", sentence = "the iterator met each old key once"),
        broken = {
            @Outcome(id = "-1", sentence = "the iterator gave up with a ConcurrentModificationException"),
            @Outcome(id = "[0-7]", sentence = "the iterator missed an old key while the table grew"),
            @Outcome(id = "9|1[0-9]", sentence = "the iterator met an old key again while the table grew")
        },
        note = "Any machine shows it. A ConcurrentModificationException refutes this sentence: weakly consistent"
                + " iteration never throws it. So a fail-fast map, which does not promise that, reads as raced here and as"
                + " detected in ITR-13.")
@Reaches(value = Mechanism.GROWTH, from = 8, to = 58, moved = true, times = 2)
public class StableElementsAreMetOnceDuringRepeatedGrowth {

    private static final int HEAD = Growth.head(StableElementsAreMetOnceDuringRepeatedGrowth.class);
    private static final int OLD_KEYS = HEAD + 8;
    private static final int ALL_KEYS = HEAD + 60;
    private static final int GAVE_UP = -1;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old keys. */
    public StableElementsAreMetOnceDuringRepeatedGrowth(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, OLD_KEYS);
    }

    @Actor
    public void iterator(I_Result r) {
        try {
            r.r1 = oldKeysMet();
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
        }
    }

    @Actor
    public void grower() {
        putAll(OLD_KEYS + 1, ALL_KEYS);
    }

    private int oldKeysMet() {
        int met = 0;
        for (Integer key : map.keySet()) {
            met += key > HEAD && key <= OLD_KEYS ? 1 : 0;
        }
        return met;
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
