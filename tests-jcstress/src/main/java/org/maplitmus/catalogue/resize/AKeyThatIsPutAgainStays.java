package org.maplitmus.catalogue.resize;

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
 * A thread removes a key and puts it again while another puts a key that was removed before, and a new one.
 *
 * <p>What a map does about removed entries, such as to leave them out of the next copy of its table or to cut off a
 * part that has become empty, must not catch up with an entry that is put in the same place.
 */
@Guarantee(
        id = "RSZ-11",
        statement = "A key that is put again after its removal stays, and so does what is put beside it meanwhile.",
        source = {
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                            + " update operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value =
                            "sync.Map, the implementation: an entry that is no more in the dirty map is expunged, and who"
                                    + " stores to it adds it there first",
                    url = Docs.GO_SYNC_MAP)
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "1, 2, 3", sentence = "all three keys are there"),
        broken = {
            @Outcome(id = "0, .*, .*", sentence = "the key that was put again is lost"),
            @Outcome(id = "1, 0, .*", sentence = "the old key beside it is lost"),
            @Outcome(
                    id = "1, 2, 0",
                    sentence = "the new key beside it is lost",
                    unseen = "the later of the two puts goes into the table that stays")
        },
        note = "Any machine shows it on an unsynchronized table.")
public class AKeyThatIsPutAgainStays {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, has it walk over two keys, and removes one of them. */
    public AKeyThatIsPutAgainStays(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
        map.put(2, 2);
        countedByWalking();
        map.remove(2);
    }

    @Actor
    public void remover() {
        map.remove(1);
        map.put(1, 1);
    }

    @Actor
    public void writer() {
        map.put(2, 2);
        map.put(3, 3);
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        countedByWalking();
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(2));
        r.r3 = Read.orZero(map.get(3));
    }

    private int countedByWalking() {
        int keys = 0;
        for (Integer key : map.keySet()) {
            keys += key > 0 ? 1 : 0;
        }
        return keys;
    }
}
