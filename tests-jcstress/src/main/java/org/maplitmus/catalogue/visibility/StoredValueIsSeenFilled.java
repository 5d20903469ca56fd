package org.maplitmus.catalogue.visibility;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A box with a plain field travels through the map: the writer fills it and then stores it.
 *
 * <p>The reader must find no box or a full one. That the box is itself the stored value makes no difference to the
 * order: filling it is one more thing the writer did before the put.
 */
@Guarantee(
        id = "VIS-02",
        statement = "A value filled before it was stored is seen filled by every thread that gets it.",
        source = {
            @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value = "ConcurrentMap: \"placing an object into a ConcurrentMap as a key or value\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html")
        },
        promise = MapPromises.SAFE_PUBLICATION,
        allowed = {
            @Outcome(id = "-1", sentence = "the reader came before the box"),
            @Outcome(id = "1", sentence = "the reader found the box, and it was full")
        },
        broken = @Outcome(id = "0", sentence = "the reader saw the box but not the write that filled it"),
        note = "A map that stores references needs a compiler that swaps stores, or a weakly ordered machine such as"
                + " ARM; a map that copies values in can show it anywhere.")
public class StoredValueIsSeenFilled {

    private final Map<Integer, Box> map;

    /** Shares {@code map}, which must be empty. */
    public StoredValueIsSeenFilled(Map<Integer, Box> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, new Box(1));
    }

    @Actor
    public void reader(I_Result r) {
        Box box = map.get(1);
        r.r1 = box == null ? -1 : box.content;
    }

    /** A value with a plain field: seen full only by a thread that the map has put after the writer. */
    public static final class Box {

        private int content;

        /** Fills a new box. */
        public Box(int content) {
            this.content = content;
        }

        /** What the calling thread sees in it: 0 if it is not ordered after the constructor. */
        public int content() {
            return content;
        }
    }
}
