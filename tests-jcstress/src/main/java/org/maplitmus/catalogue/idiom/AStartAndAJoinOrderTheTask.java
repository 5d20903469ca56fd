package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.II_Result;

/** A thread writes, starts a task that reads and writes, joins it, and reads. */
@Guarantee(
        id = "IDM-17",
        statement =
                "A task sees what its starter did before the start, and the starter what the task did before the join.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: \"The go statement that starts a new goroutine is synchronized before the start of the goroutine's execution.\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "JLS 17.4.4: \"An action that starts a thread synchronizes-with the first action in the thread it starts. ... The final action in a thread T1 synchronizes-with any action in another thread T2 that detects that T1 has terminated.\"",
                    url = Docs.SYNCHRONIZATION_ORDER)
        },
        promise = IdiomPromises.START_AND_JOIN,
        allowed =
                @Outcome(
                        id = "1, 1",
                        sentence = "the task saw what came before the start, and the join showed what the task did"),
        broken = {
            @Outcome(id = "1, 0", sentence = "the join returned before the task had written"),
            @Outcome(
                    id = "0, .*",
                    sentence = "the task did not see what came before the start",
                    unseen = "no virtual machine starts a thread without an order")
        },
        note = "Any machine shows a join that does not wait.")
public class AStartAndAJoinOrderTheTask {

    private final Starter starter;
    private int before;
    private int seen;
    private int after;

    /** Starts a task with {@code starter}. */
    public AStartAndAJoinOrderTheTask(Starter starter) {
        this.starter = starter;
    }

    @Trial(times = 50)
    public void starter(II_Result r) throws InterruptedException {
        before = 1;
        starter.start(this::task).join();
        r.r2 = after;
        r.r1 = after == 0 ? 1 : seen;
    }

    private void task() {
        seen = before;
        pause();
        after = 1;
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
