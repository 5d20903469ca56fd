package org.maplitmus.contract.generate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does the claim name promises, or sets of them, and the sentences that make them?
 *
 * @param vocabulary the promises and sets that there are
 */
record ClaimCheck(Vocabulary vocabulary) implements Check<Marking> {

    @Override
    public Stream<Problem> problems(Marking claim) {
        List<Text> names = claim.texts("promises");
        return Stream.of(
                        Check.when(names.isEmpty(), claim.place("promises"), "a claim needs a promise"),
                        names.stream().flatMap(vocabulary::unknown),
                        new SourceCheck(unsaid(names)).problems(claim))
                .flatMap(problems -> problems);
    }

    /** Names the claim by its promises: javac shows no place of one claim among several. */
    private static String unsaid(List<Text> names) {
        return "the claim of %s needs a source: the sentence that makes it"
                .formatted(names.stream().map(Text::value).collect(Collectors.joining(", ")));
    }
}
