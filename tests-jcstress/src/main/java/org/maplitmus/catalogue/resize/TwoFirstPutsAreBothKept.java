package org.maplitmus.catalogue.resize;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads put the first keys of a new map.
 *
 * <p>Many maps make their table on the first put. Two threads that both find none make two, and one of them must be
 * thrown away before anything is in it.
 */
@Guarantee(
        id = "RSZ-06",
        statement = "Two threads that put the first two keys of a map both find them there.",
        source = {
            @Source(
                    value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                    url = Docs.UTIL + "Map.html#put(K,V)"),
            @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY)
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "1, 2", sentence = "both keys are there"),
        broken = {
            @Outcome(id = "0, 2", sentence = "the first key went into a table that the other thread replaced"),
            @Outcome(id = "1, 0", sentence = "the second key went into a table that the other thread replaced"),
            @Outcome(
                    id = "0, 0",
                    sentence = "both keys went into a table that was replaced",
                    unseen = "the last of the two tables stays, with the key that its maker puts into it"),
            @Outcome(
                    id = {"2, [0-2]", "[0-2], 1"},
                    sentence = "both threads took the same slot, and one key has the value of the other",
                    unseen =
                            "where key and value of a slot are written in two steps, slots seldom meet, or the misuse is reported first")
        },
        note = "Any machine shows it within some thousand samples on HashMap.")
public class TwoFirstPutsAreBothKept {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be new. */
    public TwoFirstPutsAreBothKept(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void firstWriter() {
        map.put(1, 1);
    }

    @Actor
    public void secondWriter() {
        map.put(2, 2);
    }

    @Arbiter
    public void values(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(2));
    }
}
