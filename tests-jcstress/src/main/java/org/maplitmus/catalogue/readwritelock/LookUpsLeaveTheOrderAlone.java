package org.maplitmus.catalogue.readwritelock;

import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads look up two keys each, over and over, both under the read lock of one lock.
 *
 * <p>The read lock is meant for what changes nothing. A cache that notes what was used last makes every get a write,
 * and two of them at once tear its list.
 */
@Guarantee(
        id = "RWL-05",
        statement =
                "Look-ups that share a read lock leave the map whole: an iteration meets every key once afterwards.",
        source = {
            @Source(
                    value =
                            "ReadWriteLock: \"The read lock may be held simultaneously by multiple reader threads, so long as there are no writers\"",
                    url = Docs.READ_WRITE_LOCK),
            @Source(
                    value =
                            "LinkedHashMap, which does not promise it: \"In access-ordered linked hash maps, merely querying the map with get is a structural modification\"",
                    url = Docs.UTIL + "LinkedHashMap.html")
        },
        promise = MapPromises.READS_CHANGE_NOTHING,
        allowed = @Outcome(id = "4", sentence = "the iteration met each key once"),
        broken = {
            @Outcome(
                    id = {"0", "1", "2", "3"},
                    sentence = "the two look-ups relinked the same neighbours, and keys fell out of the order"),
            @Outcome(
                    id = {"5", "6", "7", "8", "9"},
                    sentence = "the two look-ups relinked the same neighbours, and the order went round in a circle"),
            @Outcome(
                    id = "-9",
                    sentence = "a look-up or the iteration ended with an exception",
                    unseen = "no map here follows a link that two look-ups may have cut")
        },
        note = "Any machine shows it on a LinkedHashMap in access order, though seldom: the two look-ups have"
                + " to relink at the same moment.")
public class LookUpsLeaveTheOrderAlone {

    private static final int KEYS = 4;
    private static final int ROUNDS = 8;
    private static final int MORE_THAN_TWICE = 2 * KEYS + 1;

    private final Map<Integer, Integer> map;
    private final Lock lock = new ReentrantReadWriteLock().readLock();

    /** Shares {@code map} and stores four keys. */
    public LookUpsLeaveTheOrderAlone(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= KEYS; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void firstReader() {
        lookUp(1, 2);
    }

    @Actor
    public void secondReader() {
        lookUp(2, 3);
    }

    @Arbiter
    public void met(I_Result r) {
        int met = 0;
        for (Integer key : map.keySet()) {
            met += key > 0 ? 1 : 0;
            if (met == MORE_THAN_TWICE) {
                break;
            }
        }
        r.r1 = met;
    }

    private void lookUp(Integer one, Integer other) {
        lock.lock();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                map.get(one);
                map.get(other);
            }
        } finally {
            lock.unlock();
        }
    }
}
