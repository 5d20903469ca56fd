package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/** A sender works and sends; a receiver receives, if there is something, and looks for the work. */
@Guarantee(
        id = "IDM-12",
        statement = "Who receives a value sees what its sender did before it sent, and gets what was sent.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: \"A send on a channel is synchronized before the completion of the corresponding receive from that channel.\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "java.util.concurrent: \"Actions in a thread prior to placing an object into any concurrent collection happen-before actions subsequent to the access or removal of that element from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY)
        },
        promise = IdiomPromises.SEND_BEFORE_RECEIVE,
        allowed = {
            @Outcome(
                    id = {"-1, 0", "-1, 1"},
                    sentence = "the receiver came before the value"),
            @Outcome(id = "5, 1", sentence = "the receiver got the value, and saw the work before it")
        },
        broken = {
            @Outcome(
                    id = "5, 0",
                    sentence = "the receiver got the value, and did not see the work before it",
                    unseen = "x86 keeps stores in order, and no channel here hands a value over in plain mode"),
            @Outcome(
                    id = {"0, 0", "0, 1"},
                    sentence = "the receiver got what nobody had sent")
        },
        note = "x86 keeps stores in order, so there the work is seen; what any machine shows is a place that is"
                + " marked before it is filled.")
public class ASendShowsTheWorkBefore {

    private final Buffer buffer;
    private int work;

    /** Shares {@code buffer}, which is empty. */
    public ASendShowsTheWorkBefore(Buffer buffer) {
        this.buffer = buffer;
    }

    @Actor
    public void sender() {
        work = 1;
        buffer.trySend(5);
    }

    @Actor
    public void receiver(II_Result r) {
        r.r1 = buffer.tryReceive();
        r.r2 = work;
    }
}
