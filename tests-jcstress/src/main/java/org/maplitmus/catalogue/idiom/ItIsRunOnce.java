package org.maplitmus.catalogue.idiom;

import java.util.concurrent.atomic.AtomicInteger;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/** Two threads ask at the same time for an action that counts how often it is run. */
@Guarantee(
        id = "IDM-07",
        statement = "Of all that ask at once, one has its action run.",
        source = {
            @Source(
                    value = "sync, Go 1.24.4: Once: \"Once is an object that will perform exactly one action\"",
                    url = Docs.GO_SYNC),
            @Source(
                    value =
                            "JLS 12.4.2, Detailed Initialization Procedure: a class is initialized once, and who finds that in progress waits",
                    url = "https://docs.oracle.com/javase/specs/jls/se17/html/jls-12.html#jls-12.4.2")
        },
        promise = IdiomPromises.RUNS_ONCE,
        allowed = @Outcome(id = "1", sentence = "the action was run once"),
        broken = @Outcome(id = "2", sentence = "both threads found that nothing had been run, and ran it"),
        note = "Any machine shows it where the look and the mark are two steps.")
public class ItIsRunOnce {

    private final OnceCell once;
    private final AtomicInteger runs = new AtomicInteger();

    /** Shares {@code once}, which has run nothing. */
    public ItIsRunOnce(OnceCell once) {
        this.once = once;
    }

    @Actor
    public void first() {
        once.run(runs::incrementAndGet);
    }

    @Actor
    public void second() {
        once.run(runs::incrementAndGet);
    }

    @Arbiter
    public void runs(I_Result r) {
        r.r1 = runs.get();
    }
}
