package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A sender sends and closes; a receiver that is told of the close must have been given the value.
 *
 * <p>The close carries the same edge as a send: what came before it is there. A receiver that looks for a value, finds
 * none, and only then looks for the close, must look again.
 */
@Guarantee(
        id = "IDM-13",
        statement = "Who is told that a channel is closed and empty has missed nothing that was sent before.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: \"The closing of a channel is synchronized before a receive that returns a zero value because the channel is closed.\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "JLS 17.4.5: \"A write to a volatile field happens-before every subsequent read of that field\"",
                    url = Docs.HAPPENS_BEFORE)
        },
        promise = IdiomPromises.CLOSE_AFTER_ALL,
        allowed = {
            @Outcome(
                    id = {"-1, -1", "-1, 5"},
                    sentence = "the first look came before the value"),
            @Outcome(
                    id = {"5, -1", "5, -2"},
                    sentence = "the value was received first")
        },
        broken =
                @Outcome(
                        id = {"-2, 5", "-1, -2"},
                        sentence = "the receiver was told of the close before it was given the value"),
        note = "Any machine shows it where the look for a value and that for the close are two steps.")
public class ACloseComesAfterAllThatWasSent {

    private final Buffer buffer;

    /** Shares {@code buffer}, which is empty. */
    public ACloseComesAfterAllThatWasSent(Buffer buffer) {
        this.buffer = buffer;
    }

    @Actor
    public void sender() {
        buffer.trySend(5);
        buffer.close();
    }

    @Actor
    public void receiver(II_Result r) {
        r.r1 = buffer.tryReceive();
        r.r2 = buffer.tryReceive();
    }
}
