package org.maplitmus.contract.generate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maplitmus.contract.NearestName;
import org.maplitmus.contract.model.PromiseModel;

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
