package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A writer writes and then asks for an action that does nothing; a reader asks for one too, and reads.
 *
 * <p>It looks like a way to publish, and is none: only what the action itself does, or what the thread that ran it did
 * before, is ordered. If the reader's action is the one that is run, nothing puts the write before the read.
 */
@Limit(
        id = "IDM-09",
        statement = "What a thread writes before it asks once need not be seen by a thread that asks the same once.",
        source =
                @Source(
                        value =
                                "The Go Memory Model, June 6, 2022: Once, which does not promise it: only \"the completion of a single call of f()\" is synchronized before the returns",
                        url = Docs.GO_MEMORY),
        shows = @Outcome(id = "0", sentence = "the reader's call returned first, and the write was not seen"),
        others = @Outcome(id = "1", sentence = "the reader saw what the writer had written before its call"),
        witness = "Go-Once",
        note = "Any machine shows it. That the write is seen is a mistake that articles make.")
public class WhatCallersDoOutsideIsNotOrdered {

    private final OnceCell once;
    private int written;

    /** Shares {@code once}, which has run nothing. */
    public WhatCallersDoOutsideIsNotOrdered(OnceCell once) {
        this.once = once;
    }

    @Actor
    public void writer() {
        written = 1;
        once.run(() -> {});
    }

    @Actor
    public void reader(I_Result r) {
        once.run(() -> {});
        r.r1 = written;
    }
}
