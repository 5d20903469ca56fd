package org.maplitmus.contract.generate;

import java.util.List;
import java.util.stream.Stream;

/** Does the guarantee say what is promised, under which number, and where? */
record SentenceCheck() implements Check<Scenario> {

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        Marking guarantee = scenario.guarantee();
        return Stream.of(
                        blank(guarantee.text("id"), "a guarantee needs an id, such as VIS-01"),
                        blank(guarantee.text("statement"), "a guarantee needs a statement: a MUST or MAY sentence"),
                        sources(guarantee))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> sources(Marking guarantee) {
        List<Marking> sources = guarantee.nested("source");
        return Stream.concat(
                Check.when(
                        sources.isEmpty(),
                        guarantee.place("source"),
                        "a guarantee needs a source: where it is promised"),
                sources.stream()
                        .flatMap(source -> blank(source.text("value"), "a source needs words, such as JLS 17.4.5")));
    }

    private static Stream<Problem> blank(Text text, String message) {
        return Check.when(text.blank(), text.place(), message);
    }
}
