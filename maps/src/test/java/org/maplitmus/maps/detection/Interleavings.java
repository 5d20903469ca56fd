package org.maplitmus.maps.detection;

import java.util.List;

/**
 * What all interleavings of a protocol's steps come to.
 *
 * <p>A report ends the run, as it ends a Go program, and with it the interleaving.
 *
 * @param all how many there are
 * @param fatal how many end in a report
 * @param silentOverlaps how many do not, though two bodies overlapped
 * @param leftSet how many end with the lowest bit of the word set and without a report
 */
record Interleavings(int all, int fatal, int silentOverlaps, int leftSet) {

    static Interleavings of(Protocol protocol) {
        return from(protocol, new Protocol.Shared(), new int[2]);
    }

    private static Interleavings from(Protocol protocol, Protocol.Shared shared, int[] taken) {
        Interleavings sum = new Interleavings(0, 0, 0, 0);
        boolean ended = true;
        for (int actor = 0; actor < taken.length; actor++) {
            List<Protocol.Step> steps = protocol.actors().get(actor);
            if (taken[actor] < steps.size()) {
                ended = false;
                sum = sum.plus(after(protocol, new Protocol.Shared(shared), taken.clone(), actor));
            }
        }
        return ended ? silent(shared) : sum;
    }

    private static Interleavings after(Protocol protocol, Protocol.Shared shared, int[] taken, int actor) {
        Protocol.Step step = protocol.actors().get(actor).get(taken[actor]++);
        return step.take(shared, actor) ? from(protocol, shared, taken) : new Interleavings(1, 1, 0, 0);
    }

    private static Interleavings silent(Protocol.Shared shared) {
        return new Interleavings(1, 0, shared.overlapped ? 1 : 0, shared.word & 1);
    }

    private Interleavings plus(Interleavings more) {
        return new Interleavings(
                all + more.all, fatal + more.fatal, silentOverlaps + more.silentOverlaps, leftSet + more.leftSet);
    }
}
