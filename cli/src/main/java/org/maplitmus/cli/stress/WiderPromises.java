package org.maplitmus.cli.stress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.catalogue.subjects.DesignPromiseSets;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.PromiseSetModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Verdict;

/**
 * What ConcurrentHashMap promises beyond ConcurrentMap, for whoever brings a map that promises to be a ConcurrentMap.
 *
 * @param catalogue where the two promise sets are
 */
record WiderPromises(Catalogue catalogue) {

    /**
     * In which guarantees the subject {@code name} raced that only the wider set has, and how to ask for it; or empty.
     */
    Optional<String> raced(String name, List<JudgedCell> cells) {
        List<JudgedCell> own =
                cells.stream().filter(cell -> cell.subject().equals(name)).toList();
        Set<String> promised = new HashSet<>(catalogue.subject(name).promises());
        if (!promised.containsAll(promises(MapPromiseSets.CONCURRENT_MAP))) {
            return Optional.empty();
        }
        Set<String> wider = promises(DesignPromiseSets.LIKE_CONCURRENT_HASH_MAP).stream()
                .filter(promise -> !promised.contains(promise))
                .collect(Collectors.toSet());
        String raced = raced(own, wider).collect(Collectors.joining(", "));
        return raced.isEmpty() ? Optional.empty() : Optional.of(sentence(name, raced));
    }

    private Stream<String> raced(List<JudgedCell> own, Set<String> wider) {
        Set<String> guarantees = catalogue.guarantees().stream()
                .filter(guarantee -> wider.contains(guarantee.promise()))
                .map(guarantee -> guarantee.id())
                .collect(Collectors.toSet());
        return own.stream()
                .filter(cell -> cell.verdict() == Verdict.RACED)
                .map(JudgedCell::guarantee)
                .filter(guarantees::contains);
    }

    private Set<String> promises(String set) {
        return catalogue.promiseSets().stream()
                .filter(each -> each.name().equals(set))
                .map(PromiseSetModel::promises)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static String sentence(String name, String raced) {
        return name + " raced where ConcurrentHashMap promises more than a ConcurrentMap must: " + raced
                + ". If your map is meant to be like ConcurrentHashMap, say --promises "
                + PromiseModel.label(DesignPromiseSets.LIKE_CONCURRENT_HASH_MAP);
    }
}
