package sample.iteration;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Supplier;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.LI_Result;
import sample.SamplePromises;

@Guarantee(
        id = "ITE-01",
        statement = "An iterator \"fails\" fast \\ and says so:\n*/ <never> – naïvely & @later",
        source = {
            @Source(value = "HashMap", url = "https://example.org/?a=\"b\""),
            @Source(value = "Hashtable", url = "https://example.org/table")
        },
        promise = SamplePromises.LOUD,
        exceptions = ExceptionMeaning.SAYS_NOTHING,
        allowed = @Outcome(id = "none, [01]", sentence = "the iterator met \"one\" element or none"),
        broken = @Outcome(id = "none, \\d\\d+", sentence = "the iterator went on\tover the change"),
        detected = @Outcome(id = "Concurrent\\w+, -1", sentence = "the iterator reported the change"))
public class IteratorReportsChange {

    private final Map<Integer, Integer> map;
    private final Map<Integer, Integer> other;

    public IteratorReportsChange(Supplier<? extends Map<Integer, Integer>> maps) {
        map = maps.get();
        other = maps.get();
    }

    @Actor
    public void writer() {
        map.put(1, 1);
        other.put(1, 1);
    }

    @Actor
    public void iterator(LI_Result r) {
        r.r1 = "none";
        try {
            for (Iterator<Integer> keys = map.keySet().iterator(); keys.hasNext(); keys.next()) {
                r.r2++;
            }
        } catch (ConcurrentModificationException e) {
            r.r1 = e.getClass().getSimpleName();
            r.r2 = -1;
        }
    }
}
