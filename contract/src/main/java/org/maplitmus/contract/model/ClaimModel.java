package org.maplitmus.contract.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Promises together with the sentences that make them.
 *
 * @param promises names of promises; as it was written, also names of promise sets
 * @param sources the sentences that make every one of them
 */
public record ClaimModel(List<String> promises, List<SourceModel> sources) {

    /** Copies the lists. */
    public ClaimModel {
        promises = List.copyOf(promises);
        sources = List.copyOf(sources);
    }

    /** The names of the promises of {@code claims}, each once, in their order. */
    static List<String> promises(List<ClaimModel> claims) {
        return claims.stream()
                .flatMap(claim -> claim.promises().stream())
                .distinct()
                .toList();
    }

    /** Whether it makes the promise of that name. */
    public boolean makes(String promise) {
        return promises.contains(promise);
    }

    /** The same promises, which {@code further} sentences make too. */
    public ClaimModel andBy(List<SourceModel> further) {
        return new ClaimModel(
                promises,
                Stream.concat(sources.stream(), further.stream()).distinct().toList());
    }

    /**
     * This claim without names of sets: what it promises by itself, then the claims of each set that it names, whose
     * sources come before those of this claim.
     *
     * @param sets the claims of the set of a name, or empty if the name is that of a promise
     */
    public Stream<ClaimModel> resolved(Function<String, Optional<List<ClaimModel>>> sets) {
        List<String> single =
                promises.stream().filter(name -> sets.apply(name).isEmpty()).toList();
        Stream<ClaimModel> itself = Stream.of(new ClaimModel(single, sources))
                .filter(Predicate.not(claim -> claim.promises().isEmpty()));
        Stream<ClaimModel> ofSets = promises.stream()
                .flatMap(name -> sets.apply(name).stream())
                .flatMap(List::stream)
                .map(claim -> claim.andBy(sources));
        return Stream.concat(itself, ofSets);
    }
}
