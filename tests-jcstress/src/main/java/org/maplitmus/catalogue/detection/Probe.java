package org.maplitmus.catalogue.detection;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A key that tells where in an operation its thread is: it runs one step the last time that the operation hashes it,
 * and another the last time that the operation compares it.
 *
 * <p>A Map's put or remove may be several operations of the map behind it, the last of which is the write. So the
 * operation is rehearsed, with a key that counts, and the steps are run at the last count. For one thread at a time.
 */
final class Probe {

    private final int number;
    private final boolean stranger;
    private int hashes;
    private int comparisons;
    private int lastHash;
    private int lastComparison;
    private Runnable atLastHash = () -> {};
    private Runnable atLastComparison = () -> {};

    private Probe(int number, boolean stranger) {
        this.number = number;
        this.stranger = stranger;
    }

    /** A key that is equal to others with its number. */
    static Probe of(int number) {
        return new Probe(number, false);
    }

    /** A key with the hash of {@link #of}, but equal to no other. */
    static Probe strangerTo(int number) {
        return new Probe(number, true);
    }

    /** This key, whose uses are counted during {@code rehearsal} and whose next use is the performance. */
    Probe rehearsed(Consumer<Probe> rehearsal) {
        hashes = 0;
        comparisons = 0;
        rehearsal.accept(this);
        lastHash = hashes;
        lastComparison = comparisons;
        hashes = 0;
        comparisons = 0;
        return this;
    }

    Probe atLastHash(Runnable step) {
        atLastHash = step;
        return this;
    }

    Probe atLastComparison(Runnable step) {
        atLastComparison = step;
        return this;
    }

    @Override
    public int hashCode() {
        hashes++;
        if (hashes == lastHash) {
            atLastHash.run();
        }
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        comparisons++;
        if (comparisons == lastComparison) {
            atLastComparison.run();
        }
        return !stranger && other instanceof Probe stored && stored.number == number;
    }
}
