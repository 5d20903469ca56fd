package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread starts a task that writes, and reads without waiting for it.
 *
 * <p>That the task is short is no order. Go has no join at all: the end of a goroutine says nothing to anybody.
 */
@Limit(
        id = "IDM-18",
        statement =
                "What a task writes, however short, need not be seen by the thread that started it and has not joined it.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: which does not promise it: \"The exit of a goroutine is not guaranteed to be synchronized before any event in the program.\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "JLS 17.4.4, which does not promise it: only an action \"that detects that T1 has terminated\" comes after its end",
                    url = Docs.SYNCHRONIZATION_ORDER)
        },
        shows = @Outcome(id = "0", sentence = "the starter read before the task had written"),
        others = @Outcome(id = "1", sentence = "the starter saw what the task had written"),
        witness = "Scope",
        note = "Any machine shows it.")
public class TheEndOfATaskIsNoSignal {

    private final Starter starter;
    private int written;

    /** Starts a task with {@code starter}. */
    public TheEndOfATaskIsNoSignal(Starter starter) {
        this.starter = starter;
    }

    @Trial(times = 50)
    public void starter(I_Result r) throws InterruptedException {
        Starter.Join task = starter.start(() -> written = 1);
        r.r1 = written;
        task.join();
    }
}
