package org.maplitmus.catalogue;

import org.maplitmus.contract.Promise;
import org.maplitmus.contract.Source;

/** The promises that locks, channels, latches and atomic variables can make, whatever language they come from. */
public final class IdiomPromises {

    @Promise("All that a thread did in a section is seen by the next that is in one, and never two are.")
    public static final String EXCLUSION = "exclusion";

    @Promise("Any thread may unlock what another has locked.")
    public static final String ANYBODY_UNLOCKS = "anybody unlocks";

    @Promise("Of all callers one runs its action, and what it did is seen by every caller that returns.")
    public static final String RUNS_ONCE = "runs once";

    @Promise("An action that failed has been run, and no other is.")
    public static final String FAILURE_COUNTS = "failure counts";

    @Promise("An action that asks for itself gets an answer.")
    public static final String ANSWERS_ITSELF = "answers itself";

    @Promise("What the sender did before it sent is seen by the receiver of the value.")
    public static final String SEND_BEFORE_RECEIVE = "send before receive";

    @Promise("Who is told that it is closed has been given all that was sent before.")
    public static final String CLOSE_AFTER_ALL = "close comes last";

    @Promise("A sender whose send has returned sees what its receiver did before it received.")
    public static final String RENDEZVOUS = "rendezvous";

    @Promise("With capacity C, a k-th receive comes before the (k+C)-th send returns.")
    public static final String BOUNDED_BUFFER = "bounded buffer";

    @Promise("Who has seen a count come down to zero sees what was done before each step of it.")
    public static final String COUNTS_DOWN = "counts down";

    @Promise("A task sees what its starter did before, and who has joined it sees what it did.")
    public static final String START_AND_JOIN = "start and join";

    @Promise("Once a cancel is reported, no write of a task comes later.")
    public static final String CANCEL_IS_LAST = "cancel is last";

    @Promise(
            value = "All reads and writes of one such variable are in one order that agrees with each thread's.",
            source = @Source(value = AccessModes.OPAQUE, url = Docs.VAR_HANDLE))
    public static final String COHERENT = "one order of a variable";

    @Promise(
            value = "No thread reads what came about only by its own later write.",
            source = @Source(value = AccessModes.PROGRAM_ORDER, url = Docs.VAR_HANDLE))
    public static final String READS_COME_FIRST = "reads come first";

    @Promise(
            value = "All reads and writes of such variables are in one order that agrees with each thread's.",
            source = @Source(value = AccessModes.VOLATILE, url = Docs.VAR_HANDLE))
    public static final String ONE_ORDER = "one order";

    @Promise(
            value = "Who sees a write sees those that came before it in the same thread.",
            source = @Source(value = AccessModes.RELEASE_ACQUIRE, url = Docs.VAR_HANDLE))
    public static final String WRITES_IN_ORDER = "writes in order";

    @Promise("A read gives a value that some thread has written.")
    public static final String NOTHING_INVENTED = "nothing invented";

    @Promise("A read of 64 bits gives those of one write.")
    public static final String WHOLE_WORDS = "whole words";

    private IdiomPromises() {}
}
