package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.OtherThread;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A sender's send returns, and it looks for what the receiver did before it received.
 *
 * <p>Without a buffer the two meet, so the edge goes back as well. One place in between is enough to lose it: the send
 * returns as soon as its value has a place.
 */
@Guarantee(
        id = "IDM-14",
        statement = "A send that has returned comes after what its receiver did before the receive.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: \"A receive from an unbuffered channel is synchronized before the completion of the corresponding send on that channel.\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "SynchronousQueue: \"each insert operation must wait for a corresponding remove operation by another thread, and vice versa\"",
                    url = Docs.CONCURRENT + "SynchronousQueue.html")
        },
        promise = IdiomPromises.RENDEZVOUS,
        allowed = @Outcome(id = "1", sentence = "the sender saw what its receiver had done"),
        broken = @Outcome(id = "0", sentence = "the send returned before the receiver had come"),
        note = "Any machine shows it: with a buffer of capacity 1 the send does not wait.")
public class ASendWaitsForItsReceiver {

    private static final long MOMENT_MILLIS = 5;

    private final Handoff handoff;
    private int work;

    /** Shares {@code handoff}, in which nobody waits. */
    public ASendWaitsForItsReceiver(Handoff handoff) {
        this.handoff = handoff;
    }

    @Trial(times = 50)
    public void sender(I_Result r) throws InterruptedException {
        OtherThread receiver = new OtherThread(this::workAndReceive);
        handoff.send(1);
        r.r1 = work;
        receiver.join();
    }

    private void workAndReceive() {
        try {
            Thread.sleep(MOMENT_MILLIS);
            work = 1;
            handoff.receive();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
