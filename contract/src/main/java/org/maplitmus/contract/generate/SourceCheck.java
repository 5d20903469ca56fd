package org.maplitmus.contract.generate;

import java.util.stream.Stream;

/**
 * Does the declaration say where it stands?
 *
 * @param missing what to say if there is no source
 */
record SourceCheck(String missing) implements Check<Marking> {

    @Override
    public Stream<Problem> problems(Marking marking) {
        return Stream.concat(
                Check.when(marking.nested("source").isEmpty(), marking.place("source"), missing), wordless(marking));
    }

    /** The sources of {@code marking} that say nothing. */
    static Stream<Problem> wordless(Marking marking) {
        return marking.nested("source").stream()
                .flatMap(source -> Check.blank(source.text("value"), "a source needs words, such as JLS 17.4.5"));
    }
}
