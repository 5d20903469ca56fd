package org.maplitmus.report.collect;

import java.util.List;

/**
 * Everything that a run left behind.
 *
 * @param session its own record
 * @param observations what was seen
 * @param skipped files that could not be used
 */
public record Collected(Session session, List<Observation> observations, List<SkippedFile> skipped) {

    /** Copies the lists. */
    public Collected {
        observations = List.copyOf(observations);
        skipped = List.copyOf(skipped);
    }
}
