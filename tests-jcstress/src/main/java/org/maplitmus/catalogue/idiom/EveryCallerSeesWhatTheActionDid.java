package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads ask for the same action, and read what it has written when their call returns.
 *
 * <p>The one that does not run it must wait for the other, or it goes on with what is half made.
 */
@Guarantee(
        id = "IDM-08",
        statement = "A call returns when the action has ended, and what the action did is then seen, whoever ran it.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: Once: \"The completion of a single call of f() from once.Do(f) is synchronized before the return of any call of once.Do(f)\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "JLS 17.4.5: \"A write to a volatile field happens-before every subsequent read of that field\"",
                    url = Docs.HAPPENS_BEFORE)
        },
        promise = IdiomPromises.RUNS_ONCE,
        allowed = @Outcome(id = "1, 1", sentence = "both saw what the action had written"),
        broken = {
            @Outcome(
                    id = {"0, 1", "1, 0"},
                    sentence = "a caller was let go on before the action had written"),
            @Outcome(
                    id = "0, 0",
                    sentence = "neither saw what the action had written",
                    unseen =
                            "no once here lets both callers go without running the action, and who runs it sees what it did")
        },
        note = "Any machine shows it where the mark comes before the action. Without a volatile mark, a machine"
                + " or a compiler that reorders plain accesses shows it.")
public class EveryCallerSeesWhatTheActionDid {

    private final OnceCell once;
    private int made;

    /** Shares {@code once}, which has run nothing. */
    public EveryCallerSeesWhatTheActionDid(OnceCell once) {
        this.once = once;
    }

    @Actor
    public void first(II_Result r) {
        once.run(this::make);
        r.r1 = made;
    }

    @Actor
    public void second(II_Result r) {
        once.run(this::make);
        r.r2 = made;
    }

    private void make() {
        Moment.pass();
        made = 1;
    }
}
