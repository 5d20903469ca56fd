package org.maplitmus.catalogue.resize;

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
 * A reader keeps looking for a key that is there from the start while a writer makes the table grow.
 *
 * <p>During growth an element lives in the old table, in the new one or in both. A reader that goes to the new one too
 * early finds nothing.
 */
@Guarantee(
        id = "RSZ-01",
        statement = "A key that is there throughout is found by every get, also while the table grows.",
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "1", sentence = "every look found the old key"),
        broken = @Outcome(id = "0", sentence = "a look during growth missed the old key"),
        note =
                "Any machine shows it on a table that publishes its successor before it has moved the elements, as HashMap"
                        + " does.")
@Reaches(value = Mechanism.GROWTH, from = 1, to = 13, moved = true)
public class OldKeyNeverDisappearsDuringGrowth {

    private static final int HEAD = Growth.head(OldKeyNeverDisappearsDuringGrowth.class);
    private static final int OLD_KEY = HEAD + 1;
    private static final int LAST_KEY = HEAD + 14;
    private static final int LOOKS = 32;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old key. */
    public OldKeyNeverDisappearsDuringGrowth(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, OLD_KEY);
    }

    @Actor
    public void grower() {
        putAll(OLD_KEY + 1, LAST_KEY);
    }

    @Actor
    public void reader(I_Result r) {
        int found = 1;
        for (int look = 0; look < LOOKS && found == 1; look++) {
            found = map.get(OLD_KEY) == null ? 0 : 1;
        }
        r.r1 = found;
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
