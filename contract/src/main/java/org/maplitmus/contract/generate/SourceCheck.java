package org.maplitmus.contract.generate;

import java.util.List;
import java.util.stream.Stream;

/**
 * Does the declaration say where it stands?
 *
 * @param missing what to say if there is no source
 */
record SourceCheck(String missing) implements Check<Marking> {

    @Override
    public Stream<Problem> problems(Marking marking) {
        List<Marking> sources = marking.nested("source");
        return Stream.concat(
                Check.when(sources.isEmpty(), marking.place("source"), missing),
                sources.stream()
                        .flatMap(source ->
                                Check.blank(source.text("value"), "a source needs words, such as JLS 17.4.5")));
    }
}
