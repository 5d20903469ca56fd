package org.maplitmus.catalogue.twins.idiom;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Handoff;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A handoff whose send leaves the value behind and returns. */
@Subject(name = "send-returns-early")
@Claim(
        promises = IdiomPromises.RENDEZVOUS,
        source =
                @Source(
                        value =
                                "The Go Memory Model, June 6, 2022: \"A receive from an unbuffered channel is synchronized before the completion of the corresponding send on that channel.\"",
                        url = Docs.GO_MEMORY))
@WeakenedTwin(of = "Go-Chan", without = "the wait of the sender for its receiver", refutes = "IDM-14")
public final class SendReturnsEarly implements Handoff {

    private final BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);

    /** An empty one. */
    public SendReturnsEarly() {}

    @Override
    public void send(int value) throws InterruptedException {
        queue.put(value);
    }

    @Override
    public int receive() throws InterruptedException {
        return queue.take();
    }
}
