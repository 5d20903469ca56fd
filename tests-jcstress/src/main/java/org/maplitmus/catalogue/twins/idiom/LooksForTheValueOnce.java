package org.maplitmus.catalogue.twins.idiom;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Buffer;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A queue with a flag for its end, whose receivers look for a value first, for the flag then, and not again.
 *
 * <p>The close has lost its edge: a value that was sent between the two looks came before the close, and is not seen.
 */
@Subject(name = "looks-for-the-value-once")
@Claim(
        promises = IdiomPromises.CLOSE_AFTER_ALL,
        source =
                @Source(
                        value =
                                "The Go Memory Model, June 6, 2022: \"The closing of a channel is synchronized before a receive that returns a zero value because the channel is closed.\"",
                        url = Docs.GO_MEMORY))
@WeakenedTwin(
        of = "ArrayBlockingQueue-1",
        without = "the second look for a value, after the flag was seen",
        refutes = "IDM-13")
public final class LooksForTheValueOnce implements Buffer {

    private final BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
    private volatile boolean closed;

    /** An open and empty one. */
    public LooksForTheValueOnce() {}

    @Override
    public boolean trySend(int value) {
        return queue.offer(value);
    }

    @Override
    public int tryReceive() {
        Integer value = queue.poll();
        if (value != null) {
            return value;
        }
        Gap.open();
        return closed ? CLOSED : EMPTY;
    }

    @Override
    public void close() {
        closed = true;
    }
}
