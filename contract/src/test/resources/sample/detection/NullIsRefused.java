package sample.detection;

import java.util.Map;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.LI_Result;

@Guarantee(
        id = "MIS-01",
        statement = "A put of null is refused.",
        source = @Source(value = "ConcurrentHashMap", url = "https://example.org/null"),
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "refused, 0", sentence = "the map refused the null"),
        broken = @Outcome(id = "taken, 1", sentence = "the map took the null"),
        detected = @Outcome(id = "hang", sentence = "the put did not end"))
public class NullIsRefused {

    private final Map<String, String> map;

    public NullIsRefused(Map<String, String> map) {
        this.map = map;
    }

    @Trial(seconds = 2, times = 100)
    public void writer(LI_Result r) throws InterruptedException {
        Thread writer = new Thread(() -> put(r));
        writer.start();
        writer.join();
        r.r2 = map.size();
    }

    private void put(LI_Result r) {
        try {
            map.put("key", null);
            r.r1 = "taken";
        } catch (NullPointerException e) {
            r.r1 = "refused";
        }
    }
}
