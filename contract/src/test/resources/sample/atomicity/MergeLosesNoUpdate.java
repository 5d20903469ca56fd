package sample.atomicity;

import java.util.concurrent.ConcurrentMap;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.J_Result;

@Guarantee(
        id = "ATO-01",
        statement = "Of two merges of one key none is lost.",
        source = @Source("ConcurrentMap.merge"),
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "2", sentence = "both merges were counted"),
        broken = @Outcome(id = "1", sentence = "one merge overwrote the other"))
@Reaches(value = Mechanism.GROWTH, from = 0, to = 1)
public class MergeLosesNoUpdate {

    private final ConcurrentMap<String, Long> map;

    public MergeLosesNoUpdate(ConcurrentMap<String, Long> map) {
        this.map = map;
    }

    @Actor
    public void first() {
        map.merge("key", 1L, Long::sum);
    }

    @Actor
    public void second() {
        map.merge("key", 1L, Long::sum);
    }

    @Arbiter
    public void count(J_Result r) {
        r.r1 = map.get("key");
    }
}
