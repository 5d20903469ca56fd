package org.maplitmus.runner.bring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maplitmus.contract.NearestName;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.PromiseModel;

/** What can be said to a command line's question for promises: sets of them, and single ones. */
final class Promises {

    private final Map<String, List<String>> byLabel = new LinkedHashMap<>();

    /** The sets, and the promises that {@code catalogue} knows. */
    Promises(Catalogue catalogue) {
        for (PromiseSet set : PromiseSet.values()) {
            byLabel.put(set.label(), set.promises());
        }
        catalogue.promises().stream()
                .map(PromiseModel::name)
                .forEach(name -> byLabel.putIfAbsent(PromiseSet.label(name), List.of(name)));
    }

    /** The promises that {@code names} name, each once. */
    List<String> named(List<String> names) throws BringException {
        List<String> promises = new ArrayList<>();
        for (String name : names) {
            promises.addAll(named(name.strip()));
        }
        return promises.stream().distinct().toList();
    }

    private List<String> named(String name) throws BringException {
        List<String> promises = byLabel.get(PromiseSet.label(name));
        if (promises == null) {
            String near = NearestName.of(PromiseSet.label(name), byLabel.keySet())
                    .map(known -> "; did you mean " + known + "?")
                    .orElse("");
            throw new BringException("no promise and no set of them is called '" + name + "'" + near + " (see: list)");
        }
        return promises;
    }

    /** The labels of the sets in one line. */
    static String sets() {
        return String.join(
                ", ", Stream.of(PromiseSet.values()).map(PromiseSet::label).toList());
    }
}
