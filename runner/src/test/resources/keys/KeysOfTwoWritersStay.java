package keys.atomicity;

import java.util.Map;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

@Guarantee(
        id = "KEY-02",
        statement = "The keys that two threads put are all there when both have finished.",
        source = @Source("the fixtures"),
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = @Outcome(id = "0", sentence = "no key was lost"),
        broken = @Outcome(id = "[1-9]", sentence = "keys were lost"))
public class KeysOfTwoWritersStay {

    private static final int KEYS_EACH = 4;

    private final Map<Integer, Integer> map;

    public KeysOfTwoWritersStay(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void firstWriter() {
        put(1, KEYS_EACH);
    }

    @Actor
    public void secondWriter() {
        put(KEYS_EACH + 1, 2 * KEYS_EACH);
    }

    @Arbiter
    public void lost(I_Result r) {
        for (int key = 1; key <= 2 * KEYS_EACH; key++) {
            Integer value = map.get(key);
            r.r1 += value == null || value != key ? 1 : 0;
        }
    }

    private void put(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
