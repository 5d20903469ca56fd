package org.maplitmus.catalogue.visibility;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread makes a map, stores a mapping and puts the map into a plain field, where another thread finds it.
 *
 * <p>The map itself travels by a data race here. One whose parts lie behind final fields and a lock survives that: the
 * final fields lead to the lock, and the lock to the rest. Others may look empty or unmade to the finder.
 */
@Guarantee(
        id = "VIS-20",
        statement = "A map that reaches a thread by a data race is whole, and so is what its maker has put into it.",
        source = {
            @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
            @Source(
                    value =
                            "JLS 17.4.4, Synchronization Order: \"An unlock action on monitor m synchronizes-with all subsequent"
                                    + " lock actions on m\"",
                    url = Docs.SYNCHRONIZATION_ORDER)
        },
        promise = MapPromises.PUBLISHED_BY_RACE,
        allowed = {
            @Outcome(id = "-1", sentence = "the finder came before the map"),
            @Outcome(id = "1", sentence = "the finder found the map and the mapping in it")
        },
        broken = @Outcome(id = "0", sentence = "the finder found the map, but not the mapping that was put before"),
        note = "x86 keeps the stores in order, so there it takes a compiler that publishes the map before it fills"
                + " it; ARM and POWER can show it on their own. The table of a ConcurrentHashMap is volatile, not"
                + " final: a finder may see the null that was there before it was made. An exception means that the"
                + " finder met a map that was not yet made.")
public class AMapPublishedByARaceIsWhole {

    private final Supplier<Map<Integer, Integer>> maps;
    private @Nullable Map<Integer, Integer> shared;

    /** Shares one of {@code maps}, which must be empty. */
    public AMapPublishedByARaceIsWhole(Supplier<Map<Integer, Integer>> maps) {
        this.maps = maps;
    }

    @Actor
    public void maker() {
        Map<Integer, Integer> map = maps.get();
        map.put(1, 1);
        shared = map;
    }

    @Actor
    public void finder(I_Result r) {
        Map<Integer, Integer> map = shared;
        r.r1 = map == null ? -1 : Read.orZero(map.get(1));
    }
}
