package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/** An action asks the same once for another action. */
@Guarantee(
        id = "IDM-11",
        statement = "An action that asks the once that runs it gets an answer.",
        source = {
            @Source(
                    value = "JLS 17.1: \"A thread t may lock a particular monitor multiple times\"",
                    url = Docs.MONITORS),
            @Source(
                    value =
                            "sync, Go 1.24.4: Once.Do, which does not promise it: \"if f causes Do to be called, it will deadlock\"",
                    url = Docs.GO_SYNC)
        },
        promise = IdiomPromises.ANSWERS_ITSELF,
        allowed = @Outcome(id = "back", sentence = "the inner call returned"),
        broken = @Outcome(id = "hang", sentence = "the inner call waited for the action that it was made from"),
        note = "Any machine shows it, in one thread.")
public class AnActionMayAskForItself {

    private final OnceCell once;

    /** Shares {@code once}, which has run nothing. */
    public AnActionMayAskForItself(OnceCell once) {
        this.once = once;
    }

    @Trial(seconds = 1, times = 2)
    public void caller(L_Result r) {
        once.run(() -> once.run(() -> {}));
        r.r1 = "back";
    }
}
