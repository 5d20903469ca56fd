package org.maplitmus.catalogue.size;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread puts a second mapping and then removes the first, while another asks for the size.
 *
 * <p>There is one mapping, then two, then one. Who counts one part of the map after the other may count the new part
 * before the put and the old part after the removal, and find a map that was never empty to be empty.
 */
@Guarantee(
        id = "SIZ-07",
        statement = "A size that is asked for during updates is one that the map had at some instant meanwhile.",
        source = {
            @Source(
                    "SegmentedMap: \"size and containsValue answer for one instant, also while updates are under way\""),
            @Source(
                    value = "Collections.synchronizedMap: \"a synchronized (thread-safe) map\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)")
        },
        promise = MapPromises.SIZE_OF_ONE_INSTANT,
        allowed =
                @Outcome(
                        id = {"1", "2"},
                        sentence = "the size is that of before the put, of after the removal, or of between them"),
        broken = {
            @Outcome(id = "0", sentence = "the new mapping was not counted yet, and the old one no longer"),
            @Outcome(
                    id = "3",
                    sentence = "a mapping was counted twice",
                    unseen = "a walk over segments or stripes counts each of them once")
        },
        note = "Any machine shows it. ConcurrentHashMap promises an exact size only when no update is under"
                + " way; as long as no two threads have met at its count, it is a single field.")
public class SizeIsOfOneInstant {

    private static final int OLD = 2;
    private static final int NEW = 1;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty, and stores the old mapping. */
    public SizeIsOfOneInstant(Map<Integer, Integer> map) {
        this.map = map;
        map.put(OLD, OLD);
    }

    @Actor
    public void mover() {
        map.put(NEW, NEW);
        map.remove(OLD);
    }

    @Actor
    public void counter(I_Result r) {
        r.r1 = map.size();
    }
}
