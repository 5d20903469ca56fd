package org.maplitmus.contract.generate;

import java.util.stream.Stream;

/**
 * Does the guarantee or limit say what is so, under which number, and where that is written?
 *
 * @param vocabulary promises, whose sources count for their guarantees
 */
record SentenceCheck(Vocabulary vocabulary) implements Check<Scenario> {

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        Marking marking = scenario.marking();
        String what = scenario.limit() ? "a limit" : "a guarantee";
        return Stream.of(
                        Check.blank(scenario.id(), what + " needs an id, such as VIS-01"),
                        Check.blank(marking.text("statement"), what + " needs a statement: a MUST or MAY sentence"),
                        unsourced(scenario, what),
                        SourceCheck.wordless(marking))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> unsourced(Scenario scenario, String what) {
        return Check.when(
                scenario.marking().nested("source").isEmpty()
                        && vocabulary.sources(scenario).isEmpty(),
                scenario.marking().place("source"),
                what + " needs a source: where it is " + (scenario.limit() ? "said" : "promised"));
    }
}
