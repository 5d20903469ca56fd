package org.maplitmus.contract.generate;

import java.util.List;
import java.util.stream.Stream;

/** Can the limit be shown: by a subject that it names, or else on machines that its authors do not have? */
record WitnessCheck() implements Check<Scenario> {

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        Marking limit = scenario.marking();
        return Check.when(
                scenario.limit()
                        && limit.text("witness").blank()
                        && limit.nested("shows").stream()
                                .anyMatch(outcome -> outcome.text("unseen").blank()),
                limit.place(),
                "a limit needs a witness that shows it, or each outcome that shows it needs to say why it is unseen");
    }

    /** What is wrong with a limit whose witness is none of {@code subjects}, which are those that it is put to. */
    static Stream<Problem> absent(Scenario limit, List<String> subjects) {
        Text witness = limit.marking().text("witness");
        return Check.when(
                !witness.blank() && !subjects.contains(witness.value()),
                witness.place(),
                "no subject that fits: " + Vocabulary.unknown("witness", witness.value(), subjects));
    }
}
