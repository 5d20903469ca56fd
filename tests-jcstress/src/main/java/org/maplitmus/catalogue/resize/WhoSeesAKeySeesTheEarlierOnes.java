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
 * A writer puts one key after the other while the table grows. A reader looks for the latest key it can find and then
 * for all earlier ones.
 *
 * <p>This is message passing between keys: who has seen the message sees what was sent before it, even if the two have
 * got into different tables meanwhile.
 */
@Guarantee(
        id = "RSZ-09",
        statement = "A thread that finds a key finds every key that was put before it, also while the table grows.",
        source = {
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                            + " update operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value =
                            "ConcurrentHashMap: an update \"bears a happens-before relation with any (non-null) retrieval\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.CAUSAL_READS,
        allowed =
                @Outcome(id = "0", sentence = "the reader missed none of the keys before the latest that it had found"),
        broken =
                @Outcome(
                        id = {"[1-9]", "1[0-9]"},
                        sentence = "the reader found a key and missed one that had been put before it"),
        note =
                "Any machine shows it on a table that publishes its successor before it has moved the elements, as HashMap"
                        + " does.")
@Reaches(value = Mechanism.GROWTH, from = 0, to = 14, moved = true)
public class WhoSeesAKeySeesTheEarlierOnes {

    private static final int HEAD = Growth.head(WhoSeesAKeySeesTheEarlierOnes.class);
    private static final int LAST_KEY = HEAD + 16;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty, and stores what it needs to grow soon. */
    public WhoSeesAKeySeesTheEarlierOnes(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, HEAD);
    }

    @Actor
    public void writer() {
        putAll(HEAD + 1, LAST_KEY);
    }

    @Actor
    public void reader(I_Result r) {
        int latest = LAST_KEY;
        while (latest > HEAD && map.get(latest) == null) {
            latest--;
        }
        r.r1 = missed(latest);
    }

    private int missed(int latest) {
        int missed = 0;
        for (int key = HEAD + 1; key < latest; key++) {
            missed += map.get(key) == null ? 1 : 0;
        }
        return missed;
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
