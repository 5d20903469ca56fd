package org.maplitmus.report.render;

import java.util.List;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.SubjectModel;

/** A cell to explain, none of whose classes is there. */
final class Scenes {

    private static final ActorModel TOTAL = new ActorModel("total", true, "");

    private Scenes() {}

    /** A writer and a reader, and what an arbiter called {@code total} adds up. */
    static CellModel withArbiter(String... promises) {
        return new CellModel(
                new GuaranteeModel(
                        "G-1",
                        "family",
                        "a.b.Scenario",
                        "Nothing is lost.",
                        List.of(),
                        "care",
                        "",
                        ExceptionMeaning.REFUTES,
                        List.of(
                                new OutcomeModel(OutcomeKind.ALLOWED, List.of("2"), "both were counted"),
                                new OutcomeModel(OutcomeKind.BROKEN, List.of("1"), "one was lost")),
                        "",
                        "java.util.Map",
                        false,
                        new ResultModel("a.b.I_Result", List.of(new ResultModel.Field("r1", "int"))),
                        List.of(new ActorModel("writer", false, ""), new ActorModel("reader", true, "")),
                        TOTAL,
                        null,
                        null,
                        ""),
                new SubjectModel(
                        "Own",
                        "java.util.Map",
                        "new M()",
                        List.of(new ClaimModel(List.of(promises), List.of())),
                        List.of(),
                        List.of(),
                        "",
                        0,
                        null));
    }
}
