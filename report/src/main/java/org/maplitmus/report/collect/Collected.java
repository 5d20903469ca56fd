package org.maplitmus.report.collect;

import java.nio.file.Path;
import java.util.List;
import org.maplitmus.contract.model.FormerIds;

/**
 * Everything that a run left behind.
 *
 * @param folder where it left it, as it was named
 * @param session its own record
 * @param observations what was seen
 * @param model what the memory model answered
 * @param skipped files that could not be used
 */
public record Collected(
        Path folder,
        Session session,
        List<Observation> observations,
        List<ModelAnswer> model,
        List<SkippedFile> skipped) {

    /** Copies the lists. */
    public Collected {
        observations = List.copyOf(observations);
        model = List.copyOf(model);
        skipped = List.copyOf(skipped);
    }

    /** The same, with cells called as {@code former} ids are called now. */
    public Collected renumbered(FormerIds former) {
        return new Collected(
                folder,
                session.renumbered(former),
                observations.stream()
                        .map(observation -> observation.of(former.now(observation.cell())))
                        .toList(),
                model,
                skipped);
    }
}
