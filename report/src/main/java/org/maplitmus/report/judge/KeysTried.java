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
                        named("keys tried: ", keys, KeysTried::isTried),
                        named("keys without a turn: ", keys, tally -> !isTried(tally) && !isRefused(tally)),
                        refused(keys),
                        found(keys))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** The kinds of keys that {@code cells} were tried with, in words, or empty if none has keys to choose. */
    public static String labels(List<JudgedCell> cells) {
        return KeyTally.sum(cells.stream().flatMap(cell -> cell.keys().stream())).stream()
                .filter(KeysTried::isTried)
                .map(tally -> tally.kind().label())
                .collect(Collectors.joining(", "));
    }

    private static boolean isTried(KeyTally tally) {
        return tally.samples() > 0;
    }

    private static boolean isRefused(KeyTally tally) {
        return !tally.refusal().isEmpty();
    }

    private static boolean isFound(KeyTally tally) {
        return tally.sought() > 0;
    }

    /** The kinds with which something was found, or else all that were tried, or the scenario's own. */
    public static List<KeyKind> toRepeat(List<KeyTally> keys) {
        List<KeyKind> telling = kinds(keys, KeysTried::isFound);
        List<KeyKind> tried = telling.isEmpty() ? kinds(keys, KeysTried::isTried) : telling;
        return tried.isEmpty() ? List.of(KeyKind.SMALL) : tried;
    }

    private static List<KeyKind> kinds(List<KeyTally> keys, Predicate<KeyTally> which) {
        return keys.stream().filter(which).map(KeyTally::kind).toList();
    }

    /**
     * With which keys a cell was refuted, if not with the scenario's own alone; of another {@code verdict} that it
     * takes other keys than these.
     */
    static Optional<String> remark(Verdict verdict, List<KeyTally> keys) {
        if (!isSeenWithOwn(keys)) {
            return named("seen only with these keys: ", keys, KeysTried::isFound);
        }
        boolean withOthers = keys.stream().anyMatch(tally -> tally.kind() != KeyKind.SMALL && isFound(tally));
        return verdict == Verdict.BROKEN && withOthers
                ? named("seen with these keys: ", keys, KeysTried::isFound)
                : Optional.empty();
    }

    /**
     * Whether what was seen was seen with the scenario's own keys, maybe beside others; if it takes no others, it was.
     */
    static boolean isSeenWithOwn(List<KeyTally> keys) {
        return keys.isEmpty() || keys.stream().anyMatch(tally -> tally.kind() == KeyKind.SMALL && isFound(tally));
    }

    /** What the map refuses, and by which exception. */
    private static Optional<String> refused(List<KeyTally> keys) {
        return listed(
                "keys that the map refuses: ",
                keys.stream()
                        .filter(KeysTried::isRefused)
                        .map(tally -> tally.kind().label() + " (" + tally.refusal() + ")"));
    }

    /** Where any was found, with which kinds, and how often. */
    private static Optional<String> found(List<KeyTally> keys) {
        return listed(
                "seen with: ",
                keys.stream()
                        .filter(KeysTried::isFound)
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
