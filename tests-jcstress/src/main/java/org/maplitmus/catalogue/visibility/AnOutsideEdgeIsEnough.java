package org.maplitmus.catalogue.visibility;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * The writer puts and raises a volatile flag; the reader looks for the mapping only if it saw the flag.
 *
 * <p>The flag puts the threads in order, so they use the map as one thread would. Every map must do for that, the
 * unsynchronized ones included: this is what "synchronized externally" means.
 */
@Guarantee(
        id = "VIS-21",
        statement = "With a volatile flag between put and get, every map shows the mapping.",
        source = {
            @Source(
                    value =
                            "JLS 17.4.5, Happens-before Order: \"A write to a volatile field happens-before every subsequent read"
                                    + " of that field\"",
                    url = Docs.HAPPENS_BEFORE),
            @Source(value = "HashMap: \"it must be synchronized externally\"", url = Docs.UTIL + "HashMap.html")
        },
        promise = MapPromises.EXTERNAL_ORDER,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the reader came before the flag and did not look"),
            @Outcome(id = "1, 1", sentence = "the reader saw the flag and found the mapping")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the reader saw the flag but not the mapping that was put before it was raised"),
        note = "No machine and no compiler may show it on a map that puts when it says so. Look at maps that keep"
                + " changes back for the thread that made them, such as write-behind caches.")
public class AnOutsideEdgeIsEnough {

    private final Map<Integer, Integer> map;
    private volatile int flag;

    /** Shares {@code map}, which must be empty. */
    public AnOutsideEdgeIsEnough(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
        flag = 1;
    }

    @Actor
    public void reader(II_Result r) {
        int seen = flag;
        r.r1 = seen;
        r.r2 = seen == 1 ? Read.orZero(map.get(1)) : 0;
    }
}
