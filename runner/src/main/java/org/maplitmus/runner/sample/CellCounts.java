package org.maplitmus.runner.sample;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.convert.KeysInUse;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.collect.Alone;
import org.maplitmus.report.collect.KeyTally;
import org.maplitmus.report.collect.Observation;
import org.openjdk.jcstress.util.Counter;

/** What the slices of one cell have seen so far, and when it first showed what the run looks for. Not thread-safe. */
final class CellCounts {

    private final CellModel cell;
    private final Counter<Object> counts = new Counter<>();
    private long start = System.nanoTime();
    private long firstBrokenSamples = -1;
    private double firstBrokenSeconds = -1;
    private long met;
    private final Map<KeyKind, KeyTally> keys = new LinkedHashMap<>();
    private @Nullable Alone alone;
    private List<String> heaviness = List.of();

    CellCounts(CellModel cell) {
        this.cell = cell;
    }

    /** From now on its time counts. */
    void begin() {
        start = System.nanoTime();
    }

    /** Adds a result that the cell had with the keys that are in use. */
    void add(String result) {
        Counter<Object> one = new Counter<>();
        one.record(result, 1);
        add(one);
    }

    /** Adds what a slice has seen with the keys that are in use. */
    void add(Counter<Object> slice) {
        counts.merge(slice);
        keys.computeIfPresent(
                KeysInUse.kind(),
                (kind, tally) -> tally.plus(new KeyTally(kind, slice.totalCount(), sought(slice), "")));
    }

    /** Its keys can be chosen, and this is known of one kind of them. */
    void expect(KeyTally tally) {
        keys.put(tally.kind(), tally);
    }

    /** The first kind of keys with which something was found, or the one in use. */
    KeyKind suspect() {
        return keys.values().stream()
                .filter(tally -> tally.sought() > 0)
                .map(KeyTally::kind)
                .findFirst()
                .orElse(KeysInUse.kind());
    }

    /** So many of the samples so far were met. */
    void meet(long samples) {
        met = samples;
    }

    /** That is what refutes the guarantee with one thread already. */
    void refutedBy(Alone found) {
        alone = found;
    }

    /** Whether an outcome refutes the guarantee, or is an exception. */
    boolean holdsFailure() {
        return counts.elementSet().stream()
                .map(Object::toString)
                .anyMatch(result -> cell.outcome(result).kind().refutes()
                        || cell.guarantee().result().marksException(result));
    }

    /** Notes the end of a slice. */
    void note() {
        if (!found() && holdsSought()) {
            firstBrokenSamples = samples();
            firstBrokenSeconds = millis() / 1e3;
        }
    }

    long samples() {
        return counts.totalCount();
    }

    /** How many samples say something of the guarantee or limit. */
    long telling() {
        return counts.elementSet().stream()
                .filter(result -> cell.outcome(result.toString()).kind() != OutcomeKind.SILENT)
                .mapToLong(counts::count)
                .sum();
    }

    /** How many of them were met, if those that say nothing are as often as the others. */
    long met() {
        long samples = samples();
        return samples == 0 ? 0 : (long) ((double) met * telling() / samples);
    }

    boolean found() {
        return firstBrokenSamples >= 0;
    }

    long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }

    Observation observation(String configuration) {
        List<String> thrown = specimen(Thrown.specimen());
        return observation(configuration, thrown.isEmpty() ? heaviness : thrown);
    }

    /** So heavy are the samples, if they are few for that reason. */
    void weigh(List<String> tooHeavy) {
        heaviness = tooHeavy;
    }

    /** The same with {@code specimen} in place of an exception. */
    Observation observation(String configuration, List<String> specimen) {
        return new Observation(
                cell.id(),
                configuration,
                sorted(),
                met,
                millis() / 1e3,
                firstBrokenSeconds,
                firstBrokenSamples,
                specimen,
                alone,
                List.copyOf(keys.values()));
    }

    private boolean holdsSought() {
        return sought(counts) > 0;
    }

    private long sought(Counter<Object> results) {
        return results.elementSet().stream()
                .filter(result -> cell.outcome(result.toString()).kind().sought())
                .mapToLong(results::count)
                .sum();
    }

    private SortedMap<String, Long> sorted() {
        SortedMap<String, Long> sorted = new TreeMap<>();
        counts.elementSet().forEach(result -> sorted.put(result.toString(), counts.count(result)));
        return sorted;
    }

    private static List<String> specimen(@Nullable Throwable thrown) {
        if (thrown == null) {
            return List.of();
        }
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString().lines().toList();
    }
}
