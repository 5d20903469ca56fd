package org.maplitmus.report.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.report.collect.KeyTally;
import org.maplitmus.report.collect.Observation;

/** What kinds of keys a cell was tried with, in words. */
public final class KeysTried {

    private KeysTried() {}

    /** The tallies of all {@code observations}. */
    static List<KeyTally> of(List<Observation> observations) {
        return KeyTally.sum(observations.stream().flatMap(observation -> observation.keys().stream()));
    }

    /** A sentence about {@code keys}, or empty if the scenario has none to choose. */
    public static String words(List<KeyTally> keys) {
        return Stream.of(
                        named("keys tried: ", keys, tally -> tally.samples() > 0),
                        named(
                                "keys that the map refuses: ",
                                keys,
                                tally -> !tally.refusal().isEmpty()),
                        found(keys))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** The kinds with which something was found, or else all that were tried, or the scenario's own. */
    public static List<KeyKind> toRepeat(List<KeyTally> keys) {
        List<KeyKind> telling = kinds(keys, tally -> tally.sought() > 0);
        List<KeyKind> tried = telling.isEmpty() ? kinds(keys, tally -> tally.samples() > 0) : telling;
        return tried.isEmpty() ? List.of(KeyKind.SMALL) : tried;
    }

    private static List<KeyKind> kinds(List<KeyTally> keys, Predicate<KeyTally> which) {
        return keys.stream().filter(which).map(KeyTally::kind).toList();
    }

    /** That what was found takes other keys than the scenario's own, if it does. */
    static Optional<String> remark(List<KeyTally> keys) {
        boolean withOwn = keys.stream().anyMatch(tally -> tally.kind() == KeyKind.SMALL && tally.sought() > 0);
        return withOwn ? Optional.empty() : named("seen only with these keys: ", keys, tally -> tally.sought() > 0);
    }

    /** Where any was found, with which kinds, and how often. */
    private static Optional<String> found(List<KeyTally> keys) {
        return listed(
                "seen with: ",
                keys.stream()
                        .filter(tally -> tally.sought() > 0)
                        .map(tally -> "%s (%s of %s)"
                                .formatted(
                                        tally.kind().label(),
                                        Counted.of(tally.sought()),
                                        Counted.of(tally.samples(), "sample"))));
    }

    private static Optional<String> named(String before, List<KeyTally> keys, Predicate<KeyTally> which) {
        return listed(
                before, keys.stream().filter(which).map(tally -> tally.kind().label()));
    }

    private static Optional<String> listed(String before, Stream<String> names) {
        String list = names.collect(Collectors.joining(", "));
        return list.isEmpty() ? Optional.empty() : Optional.of(before + list);
    }
}
