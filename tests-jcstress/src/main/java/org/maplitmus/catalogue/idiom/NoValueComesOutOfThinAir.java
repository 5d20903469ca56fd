package org.maplitmus.catalogue.idiom;

import java.util.function.Supplier;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads each copy what they read in one variable into the other, and both variables are 0.
 *
 * <p>Each could justify the other's value, whichever it is; but nobody has made one.
 */
@Guarantee(
        id = "IDM-22",
        statement = "A value that is read was written by somebody for a reason of its own.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: a read of a machine word \"must observe a value actually written to that location\"; values out of thin air and acausal ones are ruled out",
                    url = Docs.GO_MEMORY),
            @Source(value = "JLS 17.4.8, Executions and Causality Requirements", url = Docs.CAUSALITY)
        },
        promise = IdiomPromises.NOTHING_INVENTED,
        allowed = @Outcome(id = "0, 0", sentence = "both read what was there"),
        broken =
                @Outcome(
                        id = {"0, 42", "42, 0", "42, 42"},
                        sentence = "a value was read that no thread had a reason to write"),
        note =
                "No Java or Go implementation is known to show it: it would take a store that is made on a guess and put right later.")
public class NoValueComesOutOfThinAir {

    private final IntCell left;
    private final IntCell right;

    /** Shares two of {@code cells}, which are 0. */
    public NoValueComesOutOfThinAir(Supplier<IntCell> cells) {
        left = cells.get();
        right = cells.get();
    }

    @Actor
    public void toTheRight(II_Result r) {
        int read = left.get();
        right.set(read);
        r.r1 = read;
    }

    @Actor
    public void toTheLeft(II_Result r) {
        int read = right.get();
        left.set(read);
        r.r2 = read;
    }
}
