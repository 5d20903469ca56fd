package org.maplitmus.catalogue.twins.idiom;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Buffer;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A buffer of capacity 1 whose senders look for room in one step and fill it in another. */
@Subject(name = "looks-for-room-first")
@Claim(
        promises = IdiomPromises.BOUNDED_BUFFER,
        source =
                @Source(
                        value =
                                "The Go Memory Model, June 6, 2022: \"The kth receive from a channel with capacity C is synchronized before the completion of the k+Cth send on that channel.\"",
                        url = Docs.GO_MEMORY))
@WeakenedTwin(
        of = "Go-Chan-1",
        without = "the lock that is held from the look for room until it is filled",
        refutes = "IDM-15")
public final class LooksForRoomFirst implements Buffer {

    private final Queue<Integer> queue = new ConcurrentLinkedQueue<>();

    /** An empty one. */
    public LooksForRoomFirst() {}

    @Override
    public boolean trySend(int value) {
        if (!queue.isEmpty()) {
            return false;
        }
        Gap.open();
        return queue.add(value);
    }

    @Override
    public int tryReceive() {
        Integer value = queue.poll();
        return value == null ? EMPTY : value;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("nobody closes it");
    }
}
