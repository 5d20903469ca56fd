package org.maplitmus.runner.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelLayer;

/**
 * What a fork says of a cell: its answer, what that rests on, and from where a search can go on.
 *
 * @param answer the answer
 * @param classes internal names of the classes that were loaded for it; none if the explorer cannot answer
 * @param basis what tells these classes, the JVM and the explorer from others, or empty
 * @param limitMillis how long each layer was searched, in milliseconds
 * @param lots what was drawn by lot so far, where a layer is not exhausted
 */
record ModelReply(ModelAnswer answer, List<String> classes, String basis, long limitMillis, List<Lots> lots) {

    ModelReply {
        classes = List.copyOf(classes);
        lots = List.copyOf(lots);
    }

    /** One that rests on nothing, and that no search goes on from. */
    static ModelReply alone(ModelAnswer answer) {
        return new ModelReply(answer, List.of(), "", 0, List.of());
    }

    /** One without an answer. */
    static ModelReply refused(String cell, String why) {
        return alone(ModelAnswer.refused(cell, why));
    }

    /** The same, which rests on {@code used}. */
    ModelReply on(Collection<String> used, String basis) {
        return new ModelReply(answer, List.copyOf(used), basis, limitMillis, lots);
    }

    /** The same, known since {@code when} unless an earlier time is known. */
    ModelReply since(String when) {
        return answer.kept().isEmpty()
                ? new ModelReply(answer.keptFrom(when), classes, basis, limitMillis, lots)
                : this;
    }

    /** Whether it may be taken again: a refusal may be the fault of a moment. */
    boolean answers() {
        return answer.refusal().isEmpty();
    }

    /**
     * Whether to ask again would bring nothing new: {@code cell} is refuted, and no stronger layer may do so; or
     * {@code weakest} is exhausted.
     */
    boolean isSettled(CellModel cell, ModelLayer weakest) {
        return refuting(cell)
                .map(layer -> answer.searches().stream()
                        .filter(each -> each.layer().compareTo(layer) < 0)
                        .allMatch(ModelAnswer.Searched::exhausted))
                .orElse(answer.searches().stream().anyMatch(each -> each.layer() == weakest && each.exhausted()));
    }

    /** The layer that refutes {@code cell}, if one does. */
    Optional<ModelLayer> refuting(CellModel cell) {
        return answer.telling(cell).map(ModelAnswer.Found::layer);
    }

    /** What was drawn by lot in {@code layer}. */
    Lots lots(ModelLayer layer) {
        return lots.stream().filter(each -> each.layer() == layer).findFirst().orElse(Lots.none(layer));
    }
}
