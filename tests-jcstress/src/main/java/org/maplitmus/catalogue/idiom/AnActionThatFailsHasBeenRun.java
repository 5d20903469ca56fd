package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * An action throws, and another is asked for.
 *
 * <p>To run the second would repair what the first left undone, or do half of it twice. Go holds that it was run.
 */
@Guarantee(
        id = "IDM-10",
        statement = "An action that throws has been run: no other is.",
        source = {
            @Source(
                    value =
                            "sync, Go 1.24.4: Once.Do: \"If f panics, Do considers it to have returned; future calls of Do return without calling f.\"",
                    url = Docs.GO_SYNC),
            @Source(
                    value =
                            "JLS 12.4.2: a class whose initialization failed is erroneous, and is not initialized again",
                    url = "https://docs.oracle.com/javase/specs/jls/se17/html/jls-12.html#jls-12.4.2")
        },
        promise = IdiomPromises.FAILURE_COUNTS,
        allowed = @Outcome(id = "kept", sentence = "the second action was not run"),
        broken = @Outcome(id = "repeated", sentence = "the second action was run after the first had thrown"),
        note =
                "Any machine shows it, in one thread. A double-checked lock repeats, unless it is written to do otherwise.")
public class AnActionThatFailsHasBeenRun {

    private final OnceCell once;

    /** Shares {@code once}, which has run nothing. */
    public AnActionThatFailsHasBeenRun(OnceCell once) {
        this.once = once;
    }

    @Trial(times = 100)
    public void caller(L_Result r) {
        try {
            once.run(() -> {
                throw new UnsupportedOperationException("the first action");
            });
        } catch (UnsupportedOperationException e) {
            r.r1 = "kept";
        }
        once.run(() -> r.r1 = "repeated");
    }
}
