package org.maplitmus.catalogue.visibility;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A letter whose only field is final travels through the map, in good order or by a data race.
 *
 * <p>The language itself vouches for final fields: whoever gets hold of the reference sees them as the constructor left
 * them. A map that hands on references cannot break this, however unsynchronized it is. A map that takes values apart
 * and rebuilds them can.
 */
@Guarantee(
        id = "VIS-03",
        statement = "A value whose fields are all final is seen fully built, even by a get that races with the put.",
        source = @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
        promise = MapPromises.FINAL_FIELDS,
        exceptions = ExceptionMeaning.SAYS_NOTHING,
        allowed = {
            @Outcome(id = "-1", sentence = "the reader came before the letter, or lost it to the race"),
            @Outcome(id = "1", sentence = "the reader found the letter as it was written")
        },
        broken = @Outcome(id = "0", sentence = "the reader opened the letter before its text was written"),
        note = "The freeze at the end of the constructor costs nothing on x86 and a barrier on ARM; look at maps that"
                + " copy values in, such as off-heap caches.")
public class FinalFieldsSurviveARace {

    private final Map<Integer, Letter> map;

    /** Shares {@code map}, which must be empty. */
    public FinalFieldsSurviveARace(Map<Integer, Letter> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, new Letter(1));
    }

    @Actor
    public void reader(I_Result r) {
        Letter letter = map.get(1);
        r.r1 = letter == null ? -1 : letter.text();
    }

    /**
     * A value that is final throughout.
     *
     * @param text what was written, never 0
     */
    public record Letter(int text) {}
}
