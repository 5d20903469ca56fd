package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Buffer;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A buffer of one slot, which the sender marks as full before it fills it. */
@Subject(name = "slot-marked-before-filled")
@Claim(
        promises = IdiomPromises.SEND_BEFORE_RECEIVE,
        source =
                @Source(
                        value =
                                "The Go Memory Model, June 6, 2022: \"A send on a channel is synchronized before the completion of the corresponding receive from that channel.\"",
                        url = Docs.GO_MEMORY))
@WeakenedTwin(
        of = "one-slot buffer with a volatile mark",
        without = "the order of filling and marking",
        refutes = "IDM-12")
public final class SlotMarkedBeforeFilled implements Buffer {

    private volatile int slot;
    private volatile boolean full;

    /** An empty one. */
    public SlotMarkedBeforeFilled() {}

    @Override
    public boolean trySend(int value) {
        if (full) {
            return false;
        }
        full = true;
        Gap.open();
        slot = value;
        return true;
    }

    @Override
    public int tryReceive() {
        if (!full) {
            return EMPTY;
        }
        int value = slot;
        full = false;
        return value;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("nobody closes it");
    }
}
