package org.maplitmus.report.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.ReachModel;
import org.maplitmus.report.collect.TableGrowth;

/**
 * Whether the map of a cell reached what its guarantee is about: whether it grew while the actors ran.
 *
 * @param state whether it did
 * @param words with how many entries it did, or why it did not or nobody knows, without a subject
 */
public record Reached(State state, String words) {

    /** What is known. */
    public enum State {
        /** The scenario puts entries across a number with which the map grows. */
        YES,
        /** It does not, and more samples would not change that. */
        NO,
        /** The map could not be looked into. */
        UNKNOWN
    }

    /** Whether {@code cell}'s map, which grows as {@code growth} says, did; null if its guarantee is about nothing. */
    static @Nullable Reached of(CellModel cell, TableGrowth growth) {
        ReachModel reaches = cell.guarantee().reaches();
        return reaches == null ? null : of(reaches, growth);
    }

    private static Reached of(ReachModel reaches, TableGrowth growth) {
        if (!growth.known()) {
            return new Reached(State.UNKNOWN, "whether this map grew is unknown: " + growth.problem());
        }
        List<Integer> crossed = reaches.crossed(growth.entries());
        return crossed.isEmpty()
                ? new Reached(State.NO, never(reaches, growth))
                : new Reached(State.YES, "the map grew at " + entries(crossed));
    }

    private static String never(ReachModel reaches, TableGrowth growth) {
        if (growth.entries().isEmpty()) {
            String never = "this map never grew with up to " + entries(growth.upTo());
            return growth.tableless() ? never + ": it has no array" : never;
        }
        List<Integer> ahead = reaches.ahead(growth.entries());
        if (ahead.isEmpty()) {
            int last = growth.entries().get(growth.entries().size() - 1);
            return "this map grew last at %s, with up to %s, and the scenario begins with %s"
                    .formatted(entries(last), entries(growth.upTo()), Counted.of(reaches.from()));
        }
        return ahead.size() < reaches.times() ? tooSeldom(reaches, growth, ahead) : tooFar(reaches, ahead);
    }

    private static String tooSeldom(ReachModel reaches, TableGrowth growth, List<Integer> ahead) {
        return "this map grew at %s and no more with up to %s, and the scenario is about %d growths"
                .formatted(entries(ahead), entries(growth.upTo()), reaches.times());
    }

    private static String tooFar(ReachModel reaches, List<Integer> ahead) {
        String grows = "this map grows at " + entries(ahead) + ", and the scenario ";
        return reaches.moved()
                ? grows + "puts " + entries(reaches.to() - reaches.from())
                : grows + "ends with " + Counted.of(reaches.to());
    }

    private static String entries(List<Integer> numbers) {
        String others = numbers.subList(0, numbers.size() - 1).stream()
                .map(number -> Counted.of(number) + " and ")
                .collect(Collectors.joining());
        return others + entries(numbers.get(numbers.size() - 1));
    }

    private static String entries(int number) {
        return Counted.of(number) + (number == 1 ? " entry" : " entries");
    }

    /** Why there is no verdict if nothing was seen; empty if it was reached. */
    Optional<String> missing() {
        return state == State.YES ? Optional.empty() : Optional.of(words);
    }
}
