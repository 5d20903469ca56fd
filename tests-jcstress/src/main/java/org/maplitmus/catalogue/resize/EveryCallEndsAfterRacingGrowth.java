package org.maplitmus.catalogue.resize;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.OtherThread;
import org.maplitmus.contract.Growth;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Two threads put 64 keys each into a map that grows several times under them; then every key is looked up.
 *
 * <p>Two growths at once could tie the entries of a HashMap of JDK 7 into a ring, and the next look-up went round it
 * for ever.
 */
@Guarantee(
        id = "RSZ-10",
        statement = "After two threads have made a table grow together, every get returns.",
        source = {
            @Source(
                    value = "ConcurrentHashMap: \"Retrieval operations (including get) generally do not block\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value =
                            "HashMap, which does not promise it: \"If multiple threads access a hash map concurrently, and at"
                                    + " least one of the threads modifies the map structurally, it must be synchronized externally\"",
                    url = Docs.UTIL + "HashMap.html")
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "ended", sentence = "both writers came to their end, and so did every look-up"),
        broken = @Outcome(id = "hang", sentence = "a put or a get did not come to its end"),
        note = "Since JDK 8 the lists of a HashMap keep their order when they are moved and are tied to no ring by two"
                + " growths; its trees are not tried here. Whether keys are lost is another row: RSZ-02.")
@Reaches(value = Mechanism.GROWTH, from = 0, to = 100, moved = true)
public class EveryCallEndsAfterRacingGrowth {

    private static final int HEAD = Growth.head(EveryCallEndsAfterRacingGrowth.class);
    private static final int KEYS = 64;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which is empty, and stores what it needs to grow soon. */
    public EveryCallEndsAfterRacingGrowth(Map<Integer, Integer> map) {
        this.map = map;
        put(1, HEAD);
    }

    @Trial(times = 100)
    public void writers(L_Result r) throws InterruptedException {
        OtherThread upper = new OtherThread(() -> put(HEAD + KEYS + 1, HEAD + 2 * KEYS));
        put(HEAD + 1, HEAD + KEYS);
        upper.join();
        for (int key = 1; key <= HEAD + 2 * KEYS; key++) {
            map.get(key);
        }
        r.r1 = "ended";
    }

    private void put(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
