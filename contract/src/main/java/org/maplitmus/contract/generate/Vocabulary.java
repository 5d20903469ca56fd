package org.maplitmus.contract.generate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maplitmus.contract.NearestName;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.SourceModel;

/** The promises known so far, by name. Not thread-safe. */
final class Vocabulary {

    private final Map<String, PromiseModel> promises = new LinkedHashMap<>();

    void add(PromiseModel promise) {
        promises.putIfAbsent(promise.name(), promise);
    }

    /** Those that are called by one of {@code names}. */
    List<PromiseModel> named(Collection<String> names) {
        return promises.values().stream()
                .filter(promise -> names.contains(promise.name()))
                .toList();
    }

    /** Where the promise of {@code scenario} is defined; empty for a limit, and for a promise that says no sources. */
    List<SourceModel> sources(Scenario scenario) {
        return scenario.promise()
                .flatMap(name -> Optional.ofNullable(promises.get(name.value())))
                .map(PromiseModel::sources)
                .orElse(List.of());
    }

    Stream<Problem> unknown(Text name) {
        return promises.containsKey(name.value())
                ? Stream.empty()
                : Stream.of(name.problem(unknown("promise", name.value(), promises.keySet())));
    }

    /** What to say about a name that is not among {@code known}. */
    static String unknown(String what, String name, Collection<String> known) {
        return "unknown %s \"%s\"".formatted(what, name)
                + NearestName.of(name, known)
                        .map("; did you mean \"%s\"?"::formatted)
                        .orElse("");
    }
}
