package sample.visibility;

import java.util.Map;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

@Guarantee(
        id = "VIS-01",
        statement = "What was written before a put is seen after the get that returns it.",
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = "https://example.org/jmm"),
        promise = MapPromises.SAFE_PUBLICATION,
        allowed = {
            @Outcome(id = {"0, 0", "0, 1"}, sentence = "the reader came before the put"),
            @Outcome(id = "1, 1", sentence = "the reader saw the box and the write that filled it")
        },
        broken = @Outcome(id = "1, 0", sentence = "the reader saw the box but not the write that filled it"),
        note = "Needs a machine that reorders stores.")
public class PutHappensBeforeGet {

    /** The memory the actors share. */
    static final class Box {
        int content;
    }

    private final Map<String, Box> map;
    private int found, content;

    public PutHappensBeforeGet(Map<String, Box> map) {
        this.map = map;
    }

    /** Fills a box and puts it. */
    @Actor
    public void writer() {
        Box box = new Box();
        box.content = 1;
        map.put("box", box);
    }

    @Actor
    public void reader(II_Result r) {
        look();
        r.r1 = found;
        r.r2 = content;
    }

    private void look() {
        Box box = map.get("box");
        found = box == null ? 0 : 1;
        content = box == null ? 0 : box.content;
    }
}
