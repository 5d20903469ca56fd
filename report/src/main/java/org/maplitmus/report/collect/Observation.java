package org.maplitmus.report.collect;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one configuration saw of one cell.
 *
 * @param cell id of the cell
 * @param configuration id of the configuration
 * @param counts how often each result was seen
 * @param met how many of the samples count: those that the actors took while all of them were under way
 * @param seconds how long it sampled
 * @param firstBrokenSeconds when an outcome that a run looks for had first been counted, or negative
 * @param firstBrokenSamples samples taken by then, or negative
 * @param specimen stack trace of the first unforeseen exception, or how heavy the samples are if they are few for that
 *     reason, or empty
 * @param alone what refutes the guarantee with one thread already, or null if nothing does, or if nobody has looked
 * @param keys what was seen with each kind of keys, the first tried first; empty if the scenario has none to choose
 */
public record Observation(
        String cell,
        String configuration,
        SortedMap<String, Long> counts,
        long met,
        double seconds,
        double firstBrokenSeconds,
        long firstBrokenSamples,
        List<String> specimen,
        @Nullable Alone alone,
        List<KeyTally> keys) {

    private static final int SPECIMEN_LINES = 30;

    /** How the line begins that says how heavy samples are. */
    private static final String HEAVY = "each sample holds ";

    /**
     * Copies what it is given; a result that was never seen is none, and of texts an excerpt is kept. A result of an
     * earlier version says nothing of keys.
     */
    public Observation {
        SortedMap<String, Long> seen = new TreeMap<>();
        counts.forEach((result, count) -> {
            if (count > 0) {
                seen.merge(Excerpt.of(result), count, Long::sum);
            }
        });
        counts = Collections.unmodifiableSortedMap(seen);
        specimen = Excerpt.of(specimen, SPECIMEN_LINES);
        keys = List.copyOf(Objects.requireNonNullElse(keys, List.of()));
    }

    /** What this and {@code later}, a later turn of the same cell in the same configuration, come to. */
    public Observation plus(Observation later) {
        SortedMap<String, Long> all = new TreeMap<>(counts);
        later.counts.forEach((result, count) -> all.merge(result, count, Long::sum));
        boolean brokenThen = firstBrokenSamples < 0 && later.firstBrokenSamples >= 0;
        return new Observation(
                cell,
                configuration,
                all,
                met + later.met,
                seconds + later.seconds,
                brokenThen ? seconds + later.firstBrokenSeconds : firstBrokenSeconds,
                brokenThen ? samples() + later.firstBrokenSamples : firstBrokenSamples,
                specimen.isEmpty() ? later.specimen : specimen,
                alone == null ? later.alone : alone,
                KeyTally.sum(Stream.concat(keys.stream(), later.keys.stream())));
    }

    /** The same of the cell called {@code id}. */
    Observation of(String id) {
        return new Observation(
                id, configuration, counts, met, seconds, firstBrokenSeconds, firstBrokenSamples, specimen, alone, keys);
    }

    /**
     * The specimen of samples of {@code megabytes} each, of which a heap of {@code heapMegabytes} takes few at once.
     */
    public static List<String> heavy(double megabytes, long heapMegabytes) {
        return List.of(String.format(
                Locale.ENGLISH,
                HEAVY + "%.1f MB, and the heap has %,d MB; a larger one takes more samples, such as --jvm-arg=-Xmx%dm",
                megabytes,
                heapMegabytes,
                heapMegabytes * 16));
    }

    /** How heavy the samples are, if they are few for that reason. */
    public Optional<String> heaviness() {
        return specimen.stream().limit(1).filter(line -> line.startsWith(HEAVY)).findFirst();
    }

    /** How many samples were taken. */
    public long samples() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
