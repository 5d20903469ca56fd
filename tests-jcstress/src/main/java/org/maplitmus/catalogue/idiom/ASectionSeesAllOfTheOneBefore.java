package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads each add one to a plain count, in a section.
 *
 * <p>The later reads what the earlier has written: that is the exclusion and the order of its memory in one.
 */
@Guarantee(
        id = "IDM-02",
        statement =
                "A thread in a section sees all that was done in those before it, and nothing of another is in between.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: \"call n of l.Unlock() is synchronized before call m of l.Lock() returns\", for n < m",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "JLS 17.4.4: \"An unlock action on monitor m synchronizes-with all subsequent lock actions on m\"",
                    url = Docs.SYNCHRONIZATION_ORDER),
            @Source(
                    value =
                            "Lock: \"A successful lock operation has the same memory synchronization effects as a successful Lock action\"",
                    url = Docs.LOCK)
        },
        promise = IdiomPromises.EXCLUSION,
        allowed = @Outcome(id = "2", sentence = "each counted on from what the other had left"),
        broken = @Outcome(id = "1", sentence = "both read the count before either wrote it, and one step was lost"),
        note = "Any machine shows it on a lock that lets two in.")
public class ASectionSeesAllOfTheOneBefore {

    private final Exclusion exclusion;
    private int count;

    /** Shares a count that {@code exclusion} guards. */
    public ASectionSeesAllOfTheOneBefore(Exclusion exclusion) {
        this.exclusion = exclusion;
    }

    @Actor
    public void first() {
        exclusion.run(this::add);
    }

    @Actor
    public void second() {
        exclusion.run(this::add);
    }

    @Arbiter
    public void count(I_Result r) {
        exclusion.run(() -> r.r1 = count);
    }

    private void add() {
        int before = count;
        Moment.pass();
        count = before + 1;
    }
}
