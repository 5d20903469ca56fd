package org.maplitmus.contract.generate;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.contract.NearestName;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.PromiseSetModel;
import org.maplitmus.contract.model.SourceModel;

/** The promises and promise sets known so far, by name. Not thread-safe. */
final class Vocabulary {

    private final Map<String, PromiseModel> promises = new LinkedHashMap<>();
    private final Map<String, PromiseSetModel> sets = new LinkedHashMap<>();

    void add(PromiseModel promise) {
        promises.putIfAbsent(promise.name(), promise);
    }

    /** Adds a set as it was written: its claims may name sets. */
    void add(PromiseSetModel set) {
        sets.putIfAbsent(set.name(), set);
    }

    /** The promises that are called by one of {@code names}. */
    List<PromiseModel> named(Collection<String> names) {
        return promises.values().stream()
                .filter(promise -> names.contains(promise.name()))
                .toList();
    }

    /** All sets, whose claims name no set. */
    List<PromiseSetModel> sets() {
        return sets.values().stream()
                .map(set -> new PromiseSetModel(set.name(), set.sentence(), set.example(), resolved(set.claims())))
                .toList();
    }

    /** What {@code claims} stand for: claims that name no set. */
    List<ClaimModel> resolved(List<ClaimModel> claims) {
        return resolved(claims, Set.of()).toList();
    }

    /** A set that is part of itself is one of {@code around} at last, and adds nothing. */
    private Stream<ClaimModel> resolved(List<ClaimModel> claims, Set<String> around) {
        return claims.stream().flatMap(claim -> claim.resolved(name -> members(name, around)));
    }

    private Optional<List<ClaimModel>> members(String name, Set<String> around) {
        return Optional.ofNullable(sets.get(name))
                .map(set -> around.contains(name)
                        ? List.of()
                        : resolved(set.claims(), with(around, name)).toList());
    }

    private static Set<String> with(Set<String> around, String name) {
        Set<String> wider = new HashSet<>(around);
        wider.add(name);
        return wider;
    }

    Stream<Problem> unknownPromise(Text name) {
        return unknown("promise", name, promises.keySet());
    }

    /** Where the promise of {@code scenario} is defined; empty for a limit, and for a promise that says no sources. */
    List<SourceModel> sources(Scenario scenario) {
        return scenario.promise()
                .flatMap(name -> Optional.ofNullable(promises.get(name.value())))
                .map(PromiseModel::sources)
                .orElse(List.of());
    }

    /** The problem of a name that neither a promise nor a set has. */
    Stream<Problem> unknown(Text name) {
        return unknown(
                "promise or promise set",
                name,
                Stream.concat(promises.keySet().stream(), sets.keySet().stream())
                        .toList());
    }

    private static Stream<Problem> unknown(String what, Text name, Collection<String> known) {
        return Check.when(!known.contains(name.value()), name.place(), unknown(what, name.value(), known));
    }

    /** What to say about a name that is not among {@code known}. */
    static String unknown(String what, String name, Collection<String> known) {
        return "unknown %s \"%s\"".formatted(what, name) + NearestName.hint(name, known);
    }

    /** The problem of a set that a command line cannot tell from a promise. */
    Stream<Problem> taken(Text name) {
        return promises.keySet().stream()
                .filter(promise -> PromiseModel.label(promise).equals(PromiseModel.label(name.value())))
                .map(promise -> name.problem(
                        "promise set \"%s\" is called like the promise \"%s\"".formatted(name.value(), promise)));
    }

    /** The problem of the {@code member} of a set from which a way leads back to that set. */
    Stream<Problem> circle(String set, Text member) {
        return Check.when(
                leads(member.value(), set, new HashSet<>()),
                member.place(),
                "promise set \"%s\" contains itself by way of \"%s\"".formatted(set, member.value()));
    }

    private boolean leads(String from, String to, Set<String> visited) {
        return from.equals(to) || (visited.add(from) && named(from).anyMatch(member -> leads(member, to, visited)));
    }

    private Stream<String> named(String set) {
        return Stream.ofNullable(sets.get(set))
                .flatMap(found -> found.claims().stream())
                .flatMap(claim -> claim.promises().stream());
    }
}
