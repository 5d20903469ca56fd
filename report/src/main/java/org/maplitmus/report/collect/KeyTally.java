package org.maplitmus.report.collect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.maplitmus.contract.convert.KeyKind;

/**
 * What was seen of a cell with one kind of keys.
 *
 * @param kind the kind
 * @param samples how many samples had such keys; 0 if the map refuses them, or their turn never came
 * @param sought how many of them refute the guarantee, or show the limit
 * @param refusal the exception by which the map refuses such keys, or empty
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record KeyTally(KeyKind kind, long samples, long sought, String refusal) {

    /** Keeps an excerpt of the text; one that is empty is not written. */
    public KeyTally {
        Objects.requireNonNull(kind);
        refusal = Excerpt.of(Objects.requireNonNullElse(refusal, ""));
    }

    /** What {@code tallies} come to, a kind once, in the order of kinds. */
    public static List<KeyTally> sum(Stream<KeyTally> tallies) {
        Map<KeyKind, KeyTally> kinds = new EnumMap<>(KeyKind.class);
        tallies.forEach(tally -> kinds.merge(tally.kind, tally, KeyTally::plus));
        return List.copyOf(kinds.values());
    }

    /** What this and {@code other}, of the same kind, come to. */
    public KeyTally plus(KeyTally other) {
        return new KeyTally(
                kind, samples + other.samples, sought + other.sought, refusal.isEmpty() ? other.refusal : refusal);
    }
}
