package org.maplitmus.catalogue.neighbours;

import java.util.Map;
import org.maplitmus.catalogue.Colliding;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread removes keys from a crowded bin until few are left, while a reader keeps looking for one of those.
 *
 * <p>A bin that had become a tree becomes a list again on the way. The key is in both for a while, or in neither.
 */
@Guarantee(
        id = "NBR-04",
        statement =
                "A key that is there throughout is found by every get, also while its bin turns from a tree to a list.",
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "1", sentence = "every look found the key"),
        broken = @Outcome(id = "0", sentence = "a look missed the key while its bin was rebuilt"),
        note = "Any machine shows it on a bin that is rebuilt in view of its readers.")
public class CrowdedBinKeepsAKeyWhileItShrinks {

    private static final int KEYS = 14;
    private static final int REMOVED = 12;
    private static final int LOOKS = 32;
    private static final Colliding KEPT = Colliding.of(KEYS - 1);

    private final Map<Colliding, Integer> map;

    /** Shares {@code map} and crowds the bin. */
    public CrowdedBinKeepsAKeyWhileItShrinks(Map<Colliding, Integer> map) {
        this.map = map;
        for (int number = 0; number < KEYS; number++) {
            map.put(Colliding.of(number), number);
        }
    }

    @Actor
    public void remover() {
        for (int number = 0; number < REMOVED; number++) {
            map.remove(Colliding.of(number));
        }
    }

    @Actor
    public void reader(I_Result r) {
        int found = 1;
        for (int look = 0; look < LOOKS && found == 1; look++) {
            found = map.get(KEPT) == null ? 0 : 1;
        }
        r.r1 = found;
    }
}
