package sample.visibility;

import java.util.Map;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

@Limit(
        id = "VIS-02",
        statement = "A write made after a put need not be seen with the mapping.",
        source = @Source(value = "JLS 17.4.5", url = "https://example.org/jls"),
        shows = @Outcome(id = "1, 0", sentence = "the reader came before the work"),
        others = @Outcome(id = "0, [01]", sentence = "the reader came before the put"),
        witness = "HashMap",
        note = "Any machine shows it.")
public class WorkAfterThePutIsNotPublished {

    private final Map<String, String> map;
    private int work;

    public WorkAfterThePutIsNotPublished(Map<String, String> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put("key", "value");
        work = 1;
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = map.containsKey("key") ? 1 : 0;
        r.r2 = work;
    }
}
