package org.maplitmus.contract.generate;

import java.util.stream.Stream;

/**
 * Has the promise set a name of its own, a sentence and sound claims, and is it no part of itself?
 *
 * @param vocabulary the promises and sets that there are
 */
record PromiseSetCheck(Vocabulary vocabulary) implements Check<SetConstant> {

    @Override
    public Stream<Problem> problems(SetConstant set) {
        Text sentence = set.set().text("sentence");
        return Stream.of(
                        vocabulary.taken(set.name()),
                        Check.blank(
                                sentence, "a promise set needs a sentence: what kind of subject makes its promises"),
                        Check.when(set.claims().isEmpty(), set.set().place("claims"), "a promise set needs a claim"),
                        set.claims().stream().flatMap(new ClaimCheck(vocabulary)::problems),
                        set.members()
                                .flatMap(member -> vocabulary.circle(set.name().value(), member)))
                .flatMap(problems -> problems);
    }
}
