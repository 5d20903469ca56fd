package org.maplitmus.runner.repro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.KeyTally;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.RawFile;
import org.maplitmus.report.collect.RawTail;
import org.maplitmus.report.collect.Session;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.fork.Fork;
import org.maplitmus.runner.fork.ForkListener;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.keys.KeyChoice;
import org.maplitmus.runner.sample.Orders;
import org.maplitmus.runner.sample.Orders.Deadlines;
import org.maplitmus.runner.sample.Orders.Enough;
import org.maplitmus.runner.sample.Orders.Turn;

/**
 * One cell in one configuration of an earlier run, in fork after fork with its stress seed, until its broken outcomes
 * have shown often enough.
 *
 * <p>{@link #run} is called once; {@link #stop} may be called by any thread at any time.
 */
public final class RepeatedRun {

    private static final Duration SLICE = Duration.ofMillis(200);
    private static final Duration FIRST_FORK = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 4;

    private final CellModel cell;
    private final Configuration configuration;
    private final Options options;
    private final List<Mishap> mishaps = new ArrayList<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private List<KeyTally> keys = List.of();
    private double seconds;
    private int forks;

    private volatile boolean stopped;
    private volatile Optional<Fork> fork = Optional.empty();

    /** Prepares {@code cell} as {@code recorded} says, on the installation of {@code options}. */
    public RepeatedRun(CellModel cell, Session.Configuration recorded, Options options) {
        this.cell = cell;
        this.configuration = Configuration.like(recorded, options.jdk());
        this.options = options;
    }

    /**
     * How long to try.
     *
     * @param jdk the installation that runs the forks
     * @param hits how many broken samples are enough
     * @param bound how long to sample at most
     * @param patience how long the cell may be silent beyond its time before it counts as hung
     * @param classPath where forks find the cell, its subject and this program
     * @param growth with how many entries the subject grows, as the earlier run found
     * @param keys the kinds of keys to try
     */
    public record Options(
            Jdk jdk,
            long hits,
            Duration bound,
            Duration patience,
            String classPath,
            List<Integer> growth,
            List<KeyKind> keys) {

        /** Copies the lists. */
        public Options {
            growth = List.copyOf(growth);
            keys = List.copyOf(keys);
        }
    }

    /**
     * What came of it.
     *
     * @param counts how often each result was seen
     * @param keys what was seen with each kind of keys
     * @param broken how many of them refute the guarantee
     * @param seconds of sampling
     * @param forks how many virtual machines it took
     * @param flags of the forks
     * @param mishap how the last fork failed; empty if none did
     */
    public record Found(
            SortedMap<String, Long> counts,
            List<KeyTally> keys,
            long broken,
            double seconds,
            int forks,
            List<String> flags,
            List<Mishap> mishap) {

        /** How many samples were taken. */
        public long samples() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Forks until there are enough hits, the bound is reached, a fork fails, or it is told to stop.
     *
     * @throws IOException if the file system fails
     */
    public Found run() throws IOException, InterruptedException {
        while (!stopped && mishaps.isEmpty() && broken() < options.hits() && !left().isZero()) {
            sample();
        }
        return new Found(counts, keys, broken(), seconds, forks, configuration.flags(), mishaps);
    }

    /** Ends the fork and tries no more. */
    public void stop() {
        stopped = true;
        fork.ifPresent(Fork::kill);
    }

    private void sample() throws IOException, InterruptedException {
        Path raw = Files.createTempDirectory("maplitmus");
        try {
            RawFile file = RawFile.in(raw, configuration.id());
            file.begin("repro", configuration.id());
            Fork next = fork(raw, length());
            fork = Optional.of(next);
            if (!stopped && next.run() == Fork.End.DONE) {
                take(new RawTail(file).take(cell.id()));
            }
            forks++;
        } finally {
            Scratch.delete(raw);
        }
    }

    private void take(Observation observation) {
        observation.counts().forEach((result, count) -> counts.merge(result, count, Long::sum));
        keys = KeyTally.sum(Stream.concat(keys.stream(), observation.keys().stream()));
        seconds += observation.seconds();
    }

    private long broken() {
        return counts.entrySet().stream()
                .filter(entry -> cell.outcome(entry.getKey()).kind().sought())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Duration left() {
        Duration left = options.bound().minusNanos((long) (seconds * 1e9));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Later forks are longer, so that few are needed for what is rare. */
    private Duration length() {
        Duration length = FIRST_FORK.multipliedBy(1L << Math.min(forks, DOUBLINGS));
        return left().compareTo(length) < 0 ? left() : length;
    }

    private Fork fork(Path raw, Duration length) {
        Orders orders = Orders.into(
                        raw,
                        new Turn(SLICE.toMillis(), length.toMillis()),
                        new Enough(Long.MAX_VALUE, options.hits() == 1),
                        new Deadlines(length.toMillis(), options.patience().toMillis()))
                .growingAt(options.growth())
                .withKeys(KeyChoice.turned(options.keys(), forks));
        return new Fork(options.classPath(), configuration, List.of(cell), orders, ForkListener.of(mishaps::add));
    }
}
