package keys.atomicity;

import java.util.Map;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

@Guarantee(
        id = "KEY-01",
        statement = "Of two putIfAbsent on one absent key exactly one returns null.",
        source = @Source("the fixtures"),
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = @Outcome(id = {"0, 1", "2, 0"}, sentence = "one thread won"),
        broken = @Outcome(id = "0, 0", sentence = "both threads won"))
public class PutIfAbsentHasOneWinner {

    private final Map<Integer, Integer> map;

    public PutIfAbsentHasOneWinner(Map<Integer, Integer> map) {
        this.map = map;
        map.put(2, 2);
    }

    @Actor
    public void first(II_Result r) {
        Integer other = map.putIfAbsent(1, 1);
        r.r1 = other == null ? 0 : other;
    }

    @Actor
    public void second(II_Result r) {
        Integer other = map.putIfAbsent(1, 2);
        r.r2 = other == null ? 0 : other;
    }
}
