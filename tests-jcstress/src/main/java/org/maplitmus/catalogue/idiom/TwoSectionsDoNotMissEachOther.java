package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads each write in one section, leave it, and look in another for what the other thread has written.
 *
 * <p>No race is in it, so the program behaves as if its steps were taken in some order, one at a time; and in every
 * such order the second to write comes before one look at least.
 */
@Guarantee(
        id = "IDM-01",
        statement = "A program that shares memory only in sections behaves as if its threads took turns.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: \"data-race-free programs execute in a sequentially consistent manner\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "JLS 17.4.5: \"If a program is correctly synchronized, then all executions of the program will appear to be sequentially consistent\"",
                    url = Docs.HAPPENS_BEFORE)
        },
        promise = IdiomPromises.EXCLUSION,
        allowed =
                @Outcome(
                        id = {"0, 1", "1, 0", "1, 1"},
                        sentence = "at least one of the two saw what the other had written"),
        broken =
                @Outcome(
                        id = "0, 0",
                        sentence = "each of the two wrote before it looked, and neither saw the other's write"),
        note = "x86 shows it where a lock is taken by a store that need not be visible before the next load.")
public class TwoSectionsDoNotMissEachOther {

    private final Exclusion exclusion;
    private int left;
    private int right;

    /** Shares two fields that {@code exclusion} guards. */
    public TwoSectionsDoNotMissEachOther(Exclusion exclusion) {
        this.exclusion = exclusion;
    }

    @Actor
    public void leftWriter(II_Result r) {
        exclusion.run(() -> left = 1);
        exclusion.run(() -> r.r1 = right);
    }

    @Actor
    public void rightWriter(II_Result r) {
        exclusion.run(() -> right = 1);
        exclusion.run(() -> r.r2 = left);
    }
}
