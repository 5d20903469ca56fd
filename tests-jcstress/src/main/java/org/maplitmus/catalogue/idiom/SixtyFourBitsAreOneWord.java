package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/** A writer sets all 64 bits of a variable at once, a reader reads it. */
@Guarantee(
        id = "IDM-23",
        statement = "A read of a variable of 64 bits gives those of one write, and no mixture.",
        source = {
            @Source(
                    value =
                            "JLS 17.7: \"Writes and reads of volatile long and double values are always atomic\"; otherwise a write may be \"treated as two separate writes: one to each 32-bit half\"",
                    url = Docs.NON_ATOMIC),
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: which does not promise it: \"Reads of memory locations larger than a single machine word are encouraged but not required to meet the same semantics as word-sized memory locations\"",
                    url = Docs.GO_MEMORY)
        },
        promise = IdiomPromises.WHOLE_WORDS,
        allowed =
                @Outcome(
                        id = {"0", "1"},
                        sentence = "the reader saw all bits or none"),
        broken = @Outcome(id = "-1", sentence = "the reader saw one half of the bits"),
        note =
                "Java allows it for long and double that are not volatile, Go for everything longer than a machine word. No Java on a 64-bit machine shows it.")
public class SixtyFourBitsAreOneWord {

    private final LongCell cell;

    /** Shares {@code cell}, which is 0. */
    public SixtyFourBitsAreOneWord(LongCell cell) {
        this.cell = cell;
    }

    @Actor
    public void writer() {
        cell.set(-1L);
    }

    @Actor
    public void reader(I_Result r) {
        long read = cell.get();
        r.r1 = read == 0 ? 0 : read == -1L ? 1 : -1;
    }
}
