package org.maplitmus.report.render.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;

/** The limits of a catalogue: guarantees that no subject promises, and so what nobody may rely on. */
public final class Unpromised {

    private Unpromised() {}

    /** The guarantees of {@code run} that none of its subjects promises, not even a weakened twin for its original. */
    public static List<GuaranteeModel> of(Run run) {
        Set<String> promised = run.cells().stream()
                .filter(JudgedCell::promised)
                .map(JudgedCell::guarantee)
                .collect(Collectors.toSet());
        return run.guarantees().stream()
                .filter(guarantee -> !promised.contains(guarantee.id()))
                .toList();
    }
}
