package org.maplitmus.catalogue.resize;

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
 * A reader keeps looking for a key while a writer crowds its bin with keys of the same hash code.
 *
 * <p>Such a bin makes the table grow in vain, and at last becomes a tree. The key is on its way from one structure to
 * the other and has to be found in one of them all the time.
 */
@Guarantee(
        id = "RSZ-08",
        statement = "A key that is there throughout is found by every get, also while its bin becomes a tree.",
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "1", sentence = "every look found the old key"),
        broken = {
            @Outcome(id = "0", sentence = "a look missed the old key while its bin was rebuilt"),
            @Outcome(
                    id = "-9",
                    sentence = "a thread stumbled over a bin that was being rebuilt, with an exception",
                    unseen = "no reader here follows a link without a look whether it is there")
        },
        note = "Any machine shows it on HashMap, which unlinks a chain before the tree can be walked, and makes"
                + " two wider tables before it comes to that.")
public class OldKeyNeverDisappearsFromACrowdedBin {

    private static final int OLD_KEYS = 7;
    private static final int ALL_KEYS = 14;
    private static final int LOOKS = 32;

    private final Map<Colliding, Integer> map;

    /** Shares {@code map} and stores the old keys, just too few for a tree. */
    public OldKeyNeverDisappearsFromACrowdedBin(Map<Colliding, Integer> map) {
        this.map = map;
        putAll(0, OLD_KEYS);
    }

    @Actor
    public void writer() {
        putAll(OLD_KEYS, ALL_KEYS);
    }

    @Actor
    public void reader(I_Result r) {
        int found = 1;
        for (int look = 0; look < LOOKS && found == 1; look++) {
            found = map.get(Colliding.of(3)) == null ? 0 : 1;
        }
        r.r1 = found;
    }

    private void putAll(int from, int to) {
        for (int number = from; number < to; number++) {
            map.put(Colliding.of(number), number);
        }
    }
}
