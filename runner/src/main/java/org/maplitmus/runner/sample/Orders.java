package org.maplitmus.runner.sample;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.convert.KeyKind;

/**
 * How a fork samples its cells, whichever they are.
 *
 * @param rawFolder where its results go
 * @param turn how long each cell is sampled
 * @param enough when a cell is left before its turn is over
 * @param deadlines how long the fork may take
 * @param growth with how many entries the subject grows, rising; empty if nothing is known
 * @param keys the kinds of keys that it may try, in order
 * @param recording the file that a flight recording of the last cell goes to, or null for none
 */
public record Orders(
        String rawFolder,
        Turn turn,
        Enough enough,
        Deadlines deadlines,
        List<Integer> growth,
        List<KeyKind> keys,
        @Nullable String recording) {

    /** Copies the lists. */
    public Orders {
        growth = List.copyOf(growth);
        keys = List.copyOf(keys);
    }

    /**
     * Orders without a recording, with the scenarios' own keys, for a subject whose growth is not known; results go
     * into {@code rawFolder}.
     */
    public static Orders into(Path rawFolder, Turn turn, Enough enough, Deadlines deadlines) {
        return new Orders(
                rawFolder.toAbsolutePath().toString(),
                turn,
                enough,
                deadlines,
                List.of(),
                List.of(KeyKind.SMALL),
                null);
    }

    /** The same for a subject that grows with {@code entries}. */
    public Orders growingAt(List<Integer> entries) {
        return new Orders(rawFolder, turn, enough, deadlines, entries, keys, recording);
    }

    /** The same with keys of {@code kinds}. */
    public Orders withKeys(List<KeyKind> kinds) {
        return new Orders(rawFolder, turn, enough, deadlines, growth, kinds, recording);
    }

    /** The same, if the last cell may begin after {@code millis}. */
    public Orders endingAfter(long millis) {
        return new Orders(rawFolder, turn, enough, deadlines.endingAfter(millis), growth, keys, recording);
    }

    /** The same with a recording in {@code file}. */
    public Orders recordedIn(Path file) {
        return new Orders(
                rawFolder,
                turn,
                enough,
                deadlines,
                growth,
                keys,
                file.toAbsolutePath().toString());
    }

    /**
     * The turn of a cell.
     *
     * @param sliceMillis how long to sample it without looking
     * @param limitMillis how long at most, slice by slice
     */
    public record Turn(long sliceMillis, long limitMillis) {}

    /**
     * When a cell is left.
     *
     * @param aim after this many samples that were met and say something; trials say how many suffice themselves
     * @param untilBroken as soon as it is refuted
     * @param least so many of them make a verdict: with fewer, a promised cell may borrow the time of those behind it
     */
    public record Enough(long aim, boolean untilBroken, long least) {

        /** What is enough for a cell that borrows no time. */
        public Enough(long aim, boolean untilBroken) {
            this(aim, untilBroken, 0);
        }
    }

    /**
     * What a fork may take beyond the slices of its cells.
     *
     * @param allowanceMillis for all cells together
     * @param hangMillis how long a cell may be silent after its turn until the fork counts as hung
     * @param lastMillis when the last cell may begin, behind the first, which begins in any case
     */
    public record Deadlines(long allowanceMillis, long hangMillis, long lastMillis) {

        /** Deadlines without an end. */
        public Deadlines(long allowanceMillis, long hangMillis) {
            this(allowanceMillis, hangMillis, Long.MAX_VALUE);
        }

        /** The same, if the last cell may begin after {@code millis}. */
        public Deadlines endingAfter(long millis) {
            return new Deadlines(allowanceMillis, hangMillis, millis);
        }
    }
}
