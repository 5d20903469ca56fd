package org.maplitmus.runner.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maplitmus.runner.record.WaitKind;

/**
 * Where the actors of one cell waited.
 *
 * @param cell id of the cell
 * @param java the version of the virtual machine that ran it
 * @param started when sampling began
 * @param length how long it sampled
 * @param samples how many samples it took
 * @param harnessWaits waits outside of the actors' methods, which count nowhere else: those of JCStress and of the
 *     virtual machine's own threads
 * @param lostBytes how much the recorder dropped, in bytes; if not 0, there were more waits than are counted
 * @param locks what was waited for, the longest total first
 */
public record LockProfile(
        String cell,
        String java,
        Instant started,
        Duration length,
        long samples,
        long harnessWaits,
        long lostBytes,
        List<Lock> locks) {

    /** Copies the list. */
    public LockProfile {
        locks = List.copyOf(locks);
    }

    /** All waits of the actors. */
    public Waits waits() {
        return Waits.sum(locks.stream().map(Lock::waits));
    }

    /**
     * All locks of one class.
     *
     * @param kind how they are waited for
     * @param type binary name of the class, or {@link #UNKNOWN}
     * @param addresses at how many addresses they were; every sample has a fresh subject and addresses are used again
     * @param sites where they were waited for, the longest total first
     */
    public record Lock(WaitKind kind, String type, int addresses, List<Site> sites) {

        /** The type of a lock if the thread did not say what it parked for. */
        public static final String UNKNOWN = "(unknown)";

        /** Copies the list. */
        public Lock {
            sites = List.copyOf(sites);
        }

        /** All waits for them. */
        public Waits waits() {
            return Waits.sum(sites.stream().map(Site::waits));
        }
    }

    /**
     * A place in a program where threads waited.
     *
     * @param stack the calls from the one that waited to the actor's method
     * @param waits the waits there
     */
    public record Site(List<Frame> stack, Waits waits) {

        /** Copies the list. */
        public Site {
            stack = List.copyOf(stack);
        }
    }
}
