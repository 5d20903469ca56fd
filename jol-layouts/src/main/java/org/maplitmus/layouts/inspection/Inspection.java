package org.maplitmus.layouts.inspection;

import java.util.List;
import java.util.Optional;
import org.maplitmus.layouts.drawing.TextReport;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.model.LayoutModel;

/**
 * What was found out about a class.
 *
 * @param origin where its roles come from
 * @param obligation what was to be proved
 * @param verdicts one for each model that was asked for
 * @param fix the smallest padding that isolates under all of them; empty if they do already, or none was found
 * @param remarks what a reader must know besides, such as a flag that the verdict counts on
 */
public record Inspection(
        Origin origin, Obligation obligation, List<ModelVerdict> verdicts, Optional<String> fix, List<String> remarks) {

    /** Copies the lists. */
    public Inspection {
        verdicts = List.copyOf(verdicts);
        remarks = List.copyOf(remarks);
    }

    /** Whether every model isolates every group. */
    public boolean isolated() {
        return verdicts.stream().allMatch(ModelVerdict::isolated);
    }

    /** Whether somebody stated groups that are not isolated. */
    public boolean failed() {
        return origin == Origin.DECLARED && !isolated();
    }

    /** The verdict whose map says most: one of a violation, or else that of {@code JDK 25} or the first. */
    public ModelVerdict telling() {
        return TextReport.worst(verdicts)
                .orElseGet(() -> verdicts.stream()
                        .filter(verdict -> verdict.model() == LayoutModel.JDK25)
                        .findFirst()
                        .orElseGet(() -> verdicts.get(0)));
    }
}
