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
 * A reader keeps looking for eight keys that are there from the start while a writer makes the table grow twice.
 *
 * <p>A reader that is on its way in one table may find that the next one, to which it is sent, is being left as well.
 */
@Guarantee(
        id = "RSZ-17",
        statement = "A key that is there throughout is found by every get, also while the table grows twice.",
        source = {
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                            + " update operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "1", sentence = "every look found its key"),
        broken = @Outcome(id = "0", sentence = "a look missed a key while the table grew"),
        note =
                "Any machine shows it on a table that publishes its successor before it has moved the elements, as HashMap"
                        + " does.")
@Reaches(value = Mechanism.GROWTH, from = 8, to = 58, moved = true, times = 2)
public class OldKeysNeverDisappearDuringRepeatedGrowth {

    private static final int HEAD = Growth.head(OldKeysNeverDisappearDuringRepeatedGrowth.class);
    private static final int LAST_OLD_KEY = HEAD + 8;
    private static final int LAST_KEY = HEAD + 60;
    private static final int LOOKS = 16;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old keys. */
    public OldKeysNeverDisappearDuringRepeatedGrowth(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, LAST_OLD_KEY);
    }

    @Actor
    public void grower() {
        putAll(LAST_OLD_KEY + 1, LAST_KEY);
    }

    @Actor
    public void reader(I_Result r) {
        int found = 1;
        for (int look = 0; look < LOOKS && found == 1; look++) {
            found = allAreFound() ? 1 : 0;
        }
        r.r1 = found;
    }

    private boolean allAreFound() {
        boolean found = true;
        for (int key = HEAD + 1; key <= LAST_OLD_KEY && found; key++) {
            found = map.get(key) != null;
        }
        return found;
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
