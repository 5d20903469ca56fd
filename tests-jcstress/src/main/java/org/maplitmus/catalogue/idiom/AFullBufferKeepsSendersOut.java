package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads use a buffer of capacity 1 as a lock: they send to get in, count, and receive to get out.
 *
 * <p>This is what makes a channel of capacity C a semaphore: the k-th receive comes before the (k+C)-th send returns.
 * So whoever gets in second sees all that the first did inside.
 */
@Guarantee(
        id = "IDM-15",
        statement =
                "Of two that send into a buffer of capacity 1, the second comes after the receive that made room for it.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: \"The kth receive from a channel with capacity C is synchronized before the completion of the k+Cth send on that channel.\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "java.util.concurrent: \"Actions in a thread prior to placing an object into any concurrent collection happen-before actions subsequent to the access or removal of that element from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY)
        },
        promise = IdiomPromises.BOUNDED_BUFFER,
        allowed = {
            @Outcome(
                    id = {"1, 0, 1", "0, 1, 1"},
                    sentence = "one found no room, and stayed out"),
            @Outcome(id = "1, 1, 2", sentence = "the second found room after the first had left, and counted on")
        },
        broken = @Outcome(id = "1, 1, 1", sentence = "both were inside, and one step of the count was lost"),
        note = "Any machine shows it on a buffer that looks for room in one step and fills it in another.")
public class AFullBufferKeepsSendersOut {

    private final Buffer buffer;
    private int count;

    /** Shares {@code buffer}, which is empty. */
    public AFullBufferKeepsSendersOut(Buffer buffer) {
        this.buffer = buffer;
    }

    @Actor
    public void first(III_Result r) {
        r.r1 = countInside();
    }

    @Actor
    public void second(III_Result r) {
        r.r2 = countInside();
    }

    @Arbiter
    public void count(III_Result r) {
        r.r3 = count;
    }

    private int countInside() {
        if (!buffer.trySend(1)) {
            return 0;
        }
        int before = count;
        Moment.pass();
        count = before + 1;
        buffer.tryReceive();
        return 1;
    }
}
