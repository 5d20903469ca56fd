package org.maplitmus.runner.bring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.NearestName;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.PromiseSetModel;

/** What can be said to the question for promises: sets of them, and single ones. */
final class Promises {

    private final Map<String, List<ClaimModel>> sets = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** The sets and promises that {@code catalogue} knows. */
    Promises(Catalogue catalogue) {
        catalogue.promiseSets().forEach(set -> sets.put(set.name(), set.claims()));
        Stream.concat(
                        catalogue.promiseSets().stream().map(PromiseSetModel::name),
                        catalogue.promises().stream().map(PromiseModel::name))
                .forEach(name -> names.putIfAbsent(PromiseModel.label(name), name));
    }

    /** What {@code written} claims stand for, which name promises and sets as a command line takes them. */
    List<ClaimModel> resolved(List<ClaimModel> written) throws BringException {
        List<ClaimModel> claims = new ArrayList<>();
        for (ClaimModel claim : written) {
            new ClaimModel(names(claim), claim.sources())
                    .resolved(name -> Optional.ofNullable(sets.get(name)))
                    .forEach(claims::add);
        }
        return claims;
    }

    private List<String> names(ClaimModel claim) throws BringException {
        List<String> known = new ArrayList<>();
        for (String promise : claim.promises()) {
            known.add(name(WrittenPromise.of(promise).name()));
        }
        return known;
    }

    private String name(String asked) throws BringException {
        String name = names.get(PromiseModel.label(asked));
        if (name == null) {
            throw new BringException(new BringProblem.UnknownPromise(
                    asked, NearestName.hint(PromiseModel.label(asked), names.keySet())));
        }
        return name;
    }

    /** The labels of the sets in one line. */
    String labels() {
        return labels(sets.keySet().stream());
    }

    /** The labels of those sets that make the promise of one of {@code guarantees}, in one line. */
    String labels(List<GuaranteeModel> guarantees) {
        return labels(sets.keySet().stream()
                .filter(set -> guarantees.stream().anyMatch(guarantee -> makes(set, guarantee.promise()))));
    }

    private boolean makes(String set, String promise) {
        return Objects.requireNonNull(sets.get(set)).stream().anyMatch(claim -> claim.makes(promise));
    }

    private static String labels(Stream<String> names) {
        return names.map(PromiseModel::label).collect(Collectors.joining(", "));
    }
}
