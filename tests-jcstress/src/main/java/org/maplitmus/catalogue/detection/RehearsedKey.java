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
final class RehearsedKey {

    private final int number;
    private final boolean stranger;
    private final Uses hashes = new Uses();
    private final Uses comparisons = new Uses();

    private RehearsedKey(int number, boolean stranger) {
        this.number = number;
        this.stranger = stranger;
    }

    /** A key that is equal to others with its number. */
    static RehearsedKey of(int number) {
        return new RehearsedKey(number, false);
    }

    /** A key with the hash of {@link #of}, but equal to no other. */
    static RehearsedKey strangerTo(int number) {
        return new RehearsedKey(number, true);
    }

    /** This key, whose uses are counted during {@code rehearsal} and whose next use is the performance. */
    RehearsedKey rehearsed(Consumer<RehearsedKey> rehearsal) {
        hashes.begin();
        comparisons.begin();
        rehearsal.accept(this);
        hashes.endRehearsal();
        comparisons.endRehearsal();
        return this;
    }

    RehearsedKey atLastHash(Runnable step) {
        hashes.atLast = step;
        return this;
    }

    RehearsedKey atLastComparison(Runnable step) {
        comparisons.atLast = step;
        return this;
    }

    @Override
    public int hashCode() {
        hashes.next();
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        comparisons.next();
        return !stranger && other instanceof RehearsedKey stored && stored.number == number;
    }

    /** How often a key is used in one way, and what happens the last time. */
    private static final class Uses {

        private int count;
        private int last;
        private Runnable atLast = () -> {};

        void begin() {
            count = 0;
        }

        void endRehearsal() {
            last = count;
            count = 0;
        }

        void next() {
            count++;
            if (count == last) {
                atLast.run();
            }
        }
    }
}
