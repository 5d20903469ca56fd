package org.maplitmus.catalogue.bulk;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A scan with forEach runs while another thread replaces the value of the key that the scan meets second and then that
 * of the one that it meets first.
 *
 * <p>A scan need not be of one instant. But it is a row of reads: if the first of them sees its new value, it is
 * ordered after both puts, and the second must see its new value too. A map whose order is random may be scanned the
 * other way round; what was met first is recorded.
 */
@Guarantee(
        id = "BLK-14",
        statement = "A scan that has met a new value meets, further on, every value that was put before it.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"The result of any bulk operation reflects the composition of these per-element relations\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.CAUSAL_READS,
        allowed = {
            @Outcome(id = "1, 1, 1", sentence = "the scan met two old values"),
            @Outcome(id = "1, 1, 2", sentence = "the scan met the old value first and then a new one"),
            @Outcome(id = "1, 2, 2", sentence = "the scan met two new values"),
            @Outcome(
                    id = {"2, 1, 1", "2, 1, 2", "2, 2, 1", "2, 2, 2"},
                    sentence = "the scan went the other way round, and its two reads may see any values")
        },
        broken = {
            @Outcome(id = "1, 2, 1", sentence = "the scan met the later put, and then not the earlier one"),
            @Outcome(
                    id = "0, 0, 0",
                    sentence = "the scan met neither key, though both were there all the time",
                    unseen = "no map here takes a key out of the table to give it a new value")
        },
        note = "Two reads in a row: it takes a compiler that swaps them or a weakly ordered machine. A scan"
                + " that reads ahead shows it anywhere. ConcurrentSkipListMap reads its values in plain mode (JDK"
                + " 17 and 25).")
public class ScansReflectWhatCameBefore {

    private static final int OLD = 1;
    private static final int NEW = 2;

    private final Map<Integer, Integer> map;
    private final TwoKeys keys;

    /** Shares {@code map}, which must be empty, and stores two old values. */
    public ScansReflectWhatCameBefore(Map<Integer, Integer> map) {
        this.map = map;
        this.keys = TwoKeys.scanned(map, OLD);
    }

    @Actor
    public void writer() {
        map.put(keys.second(), NEW);
        map.put(keys.first(), NEW);
    }

    @Actor
    public void scanner(III_Result r) {
        map.forEach((key, value) -> {
            boolean first = key == keys.first();
            if (r.r1 == 0) {
                r.r1 = first ? 1 : 2;
            }
            if (first) {
                r.r2 = value;
            } else {
                r.r3 = value;
            }
        });
    }
}
