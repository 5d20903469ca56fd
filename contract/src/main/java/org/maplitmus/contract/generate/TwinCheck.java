package org.maplitmus.contract.generate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Can the weakened twin be caught: does it claim, and fit, the guarantees that it refutes?
 *
 * @param ids of all guarantees, also of those that are wrong in themselves
 * @param scenarios those that are not
 * @param vocabulary the promises of the sets that twins claim
 * @param fit of twins to scenarios
 */
record TwinCheck(Collection<String> ids, Collection<Scenario> scenarios, Vocabulary vocabulary, Fit fit)
        implements Check<Candidate> {

    @Override
    public Stream<Problem> problems(Candidate candidate) {
        return candidate.twin().stream().flatMap(twin -> problems(candidate, twin));
    }

    private Stream<Problem> problems(Candidate candidate, Marking twin) {
        List<Text> refutes = twin.texts("refutes");
        return Stream.concat(
                Check.when(
                        refutes.isEmpty(), twin.place("refutes"), "a weakened twin needs a guarantee that it refutes"),
                refutes.stream().flatMap(id -> Stream.concat(unknown(id), escapes(candidate, id))));
    }

    private Stream<Problem> unknown(Text id) {
        return Check.when(!ids.contains(id.value()), id.place(), Vocabulary.unknown("guarantee", id.value(), ids));
    }

    private Stream<Problem> escapes(Candidate candidate, Text id) {
        return scenarios.stream()
                .filter(scenario -> scenario.id().value().equals(id.value()))
                .flatMap(scenario -> Stream.concat(
                        scenario.promise().stream().flatMap(promise -> unclaimed(candidate, promise.value(), id)),
                        scenario.limit() ? Stream.of(irrefutable(id)) : unfit(candidate, scenario, id)));
    }

    private static Problem irrefutable(Text id) {
        return id.problem("nothing refutes %s, which is a limit: a twin is not put to it".formatted(id.value()));
    }

    private Stream<Problem> unclaimed(Candidate candidate, String promise, Text id) {
        return Check.when(
                vocabulary.resolved(CatalogueReader.claims(candidate.claims())).stream()
                        .noneMatch(claim -> claim.makes(promise)),
                id.place(),
                "a twin that refutes %s must claim \"%s\"".formatted(id.value(), promise));
    }

    private Stream<Problem> unfit(Candidate candidate, Scenario scenario, Text id) {
        return Check.when(
                !fit.holds(candidate, scenario),
                id.place(),
                "a twin that refutes %s must be a %s".formatted(id.value(), fit.asked(scenario)));
    }
}
