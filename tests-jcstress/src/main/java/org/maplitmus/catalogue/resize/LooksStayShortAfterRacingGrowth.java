package org.maplitmus.catalogue.resize;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maplitmus.catalogue.CountedKey;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.OtherThread;
import org.maplitmus.contract.Growth;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Two threads put 500 keys each into a map that grows several times under them. Then one thread looks for every key,
 * and each key counts how often it is compared.
 *
 * <p>A mark that says that somebody is growing the table, and that stays when nobody is, keeps the table as it is for
 * ever. Every key is found, at the end of a chain that gets longer and longer.
 */
@Guarantee(
        id = "RSZ-18",
        statement = "After two threads have made a table grow together, a get compares its key with eight others on"
                + " average, or fewer.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: \"The table is dynamically expanded when there are too many collisions\","
                                        + " \"with the expected average effect of maintaining roughly two bins per mapping\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "few", sentence = "a get compared its key eight times on average, or fewer"),
        broken =
                @Outcome(
                        id = "many",
                        sentence = "a get compared its key more than eight times on average: the table stayed narrow"))
@Reaches(value = Mechanism.GROWTH, from = 0, to = 990, moved = true, times = 2)
public class LooksStayShortAfterRacingGrowth {

    private static final int HEAD = Growth.head(LooksStayShortAfterRacingGrowth.class);
    private static final int KEYS_EACH = 500;
    private static final int FEW = 8;
    private static final List<CountedKey> KEYS =
            IntStream.range(0, HEAD + 2 * KEYS_EACH).mapToObj(CountedKey::new).collect(Collectors.toUnmodifiableList());

    private final Map<CountedKey, Integer> map;

    /** Shares {@code map}, which is empty, and stores what it needs to grow soon. */
    public LooksStayShortAfterRacingGrowth(Map<CountedKey, Integer> map) {
        this.map = map;
        put(0, HEAD);
    }

    @Trial(times = 20)
    public void writers(L_Result r) throws InterruptedException {
        OtherThread upper = new OtherThread(() -> put(HEAD + KEYS_EACH, KEYS.size()));
        put(HEAD, HEAD + KEYS_EACH);
        upper.join();
        r.r1 = comparisons() > (long) FEW * KEYS.size() ? "many" : "few";
    }

    private long comparisons() {
        long before = CountedKey.comparisons();
        KEYS.forEach(map::get);
        return CountedKey.comparisons() - before;
    }

    private void put(int from, int to) {
        KEYS.subList(from, to).forEach(key -> map.put(key, 1));
    }
}
