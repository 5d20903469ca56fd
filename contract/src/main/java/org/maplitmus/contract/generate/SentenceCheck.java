package org.maplitmus.contract.generate;

import java.util.List;
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
                        blank(scenario.id(), what + " needs an id, such as VIS-01"),
                        blank(marking.text("statement"), what + " needs a statement: a MUST or MAY sentence"),
                        unsourced(scenario, what),
                        wordless(marking))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> unsourced(Scenario scenario, String what) {
        return Check.when(
                scenario.marking().nested("source").isEmpty()
                        && vocabulary.sources(scenario).isEmpty(),
                scenario.marking().place("source"),
                what + " needs a source: where it is " + (scenario.limit() ? "said" : "promised"));
    }

    /** The sources of {@code marking} that say nothing. */
    static Stream<Problem> wordless(Marking marking) {
        List<Marking> sources = marking.nested("source");
        return sources.stream()
                .flatMap(source -> blank(source.text("value"), "a source needs words, such as JLS 17.4.5"));
    }

    private static Stream<Problem> blank(Text text, String message) {
        return Check.when(text.blank(), text.place(), message);
    }
}
