package org.maplitmus.contract.generate;

import java.util.stream.Stream;

/** Does the guarantee say what is promised, under which number, and where? */
record SentenceCheck() implements Check<Scenario> {

    private static final Check<Marking> SOURCE = new SourceCheck("a guarantee needs a source: where it is promised");

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        Marking guarantee = scenario.guarantee();
        return Stream.of(
                        Check.blank(guarantee.text("id"), "a guarantee needs an id, such as VIS-01"),
                        Check.blank(
                                guarantee.text("statement"), "a guarantee needs a statement: a MUST or MAY sentence"),
                        SOURCE.problems(guarantee))
                .flatMap(problems -> problems);
    }
}
