package org.maplitmus.catalogue.neighbours;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * A reader keeps looking for 14 keys that share a bin of a table of 64 while a writer makes the table grow to 128 bins,
 * and to 256.
 *
 * <p>Half of the keys go to another bin each time. A bin that had become a tree is taken apart for it, and at last is
 * two lists.
 */
@Guarantee(
        id = "NBR-07",
        statement = "A key of a crowded bin that is there throughout is found by every get, also while growth divides"
                + " the bin.",
        source = {
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                            + " update operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "1", sentence = "every look found its key"),
        broken = @Outcome(id = "0", sentence = "a look missed a key of the bin that was being divided"),
        note =
                "Any machine shows it on a table that publishes its successor before it has moved the elements, as HashMap"
                        + " does. The hashes of the keys differ in their seventh bit and in higher ones.")
@Reaches(value = Mechanism.GROWTH, from = 40, to = 110, moved = true)
public class CrowdedBinKeepsItsKeysWhileItParts {

    private static final int HEAD = Growth.head(CrowdedBinKeepsItsKeysWhileItParts.class);
    private static final int FIRST_FILLERS = HEAD + 26;
    private static final int ALL_FILLERS = HEAD + 98;
    private static final int LOOKS = 8;

    /* The same objects each time, for maps that compare by identity, and beyond all fillers. */
    private static final List<Integer> CROWD =
            IntStream.range(0, 14).map(i -> (1 << 20) + 64 * i).boxed().collect(Collectors.toUnmodifiableList());

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and crowds the bin. */
    public CrowdedBinKeepsItsKeysWhileItParts(Map<Integer, Integer> map) {
        this.map = map;
        fill(1, FIRST_FILLERS);
        CROWD.forEach(key -> map.put(key, 1));
    }

    @Actor
    public void grower() {
        fill(FIRST_FILLERS + 1, ALL_FILLERS);
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
        for (int i = 0; i < CROWD.size() && found; i++) {
            found = map.get(CROWD.get(i)) != null;
        }
        return found;
    }

    private void fill(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, 1);
        }
    }
}
