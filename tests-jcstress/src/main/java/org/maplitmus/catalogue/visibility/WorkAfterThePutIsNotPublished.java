package org.maplitmus.catalogue.visibility;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Message passing the wrong way round: the writer puts first and does its work afterwards.
 *
 * <p>The reader that finds the mapping has what came before the put, and nothing else. Who completes an object after
 * having stored it has published it half done.
 */
@Limit(
        id = "VIS-05",
        statement = "A write made after a put need not be seen by a thread whose get returns that mapping.",
        source =
                @Source(
                        value =
                                "JLS 17.4.5, Happens-before Order: no edge leads from an action to what came before it in its own"
                                        + " thread",
                        url = Docs.HAPPENS_BEFORE),
        shows = @Outcome(id = "1, 0", sentence = "the reader saw the put and came before the work that followed it"),
        others = {
            @Outcome(id = "0, 0", sentence = "the reader came before the put"),
            @Outcome(
                    id = "0, 1",
                    sentence = "the reader came before the put, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the reader saw the put, and the work that happened to be done")
        },
        witness = "HashMap",
        note = "Any machine shows it on any map: it takes no reordering, only a reader between the put and the work.")
public class WorkAfterThePutIsNotPublished {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public WorkAfterThePutIsNotPublished(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
        work = 1;
    }

    @Actor
    public void reader(II_Result r) {
        Integer value = map.get(1);
        int seen = work;
        r.r1 = Read.orZero(value);
        r.r2 = seen;
    }
}
