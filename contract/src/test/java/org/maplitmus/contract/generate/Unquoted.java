package org.maplitmus.contract.generate;

import java.util.List;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.TrialModel;

/** A catalogue as it would be without source text. */
final class Unquoted {

    private Unquoted() {}

    static Catalogue of(Catalogue catalogue) {
        List<GuaranteeModel> guarantees =
                catalogue.guarantees().stream().map(Unquoted::of).toList();
        return new Catalogue(
                catalogue.promises(), catalogue.promiseSets(), guarantees, catalogue.subjects(), catalogue.cellIds());
    }

    private static GuaranteeModel of(GuaranteeModel quoted) {
        ActorModel arbiter = quoted.arbiter();
        TrialModel trial = quoted.trial();
        return new GuaranteeModel(
                quoted.id(),
                quoted.family(),
                quoted.className(),
                quoted.statement(),
                quoted.sources(),
                quoted.promise(),
                quoted.witness(),
                quoted.exceptions(),
                quoted.outcomes(),
                quoted.note(),
                quoted.subjectType(),
                quoted.supplied(),
                quoted.result(),
                quoted.actors().stream().map(Unquoted::of).toList(),
                arbiter == null ? null : of(arbiter),
                trial == null ? null : new TrialModel(trial.name(), "", trial.seconds(), trial.times()),
                quoted.reaches(),
                "");
    }

    private static ActorModel of(ActorModel quoted) {
        return new ActorModel(quoted.name(), quoted.takesResult(), "");
    }
}
