package org.maplitmus.catalogue.detection;

import java.util.Iterator;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads put one new key each; then the map is read, unless one of the two has reported the other.
 *
 * <p>Two insertions at once can take the same place or start from the same count. A report in time is an answer; a map
 * that is wrong without a word is what detection is for.
 */
@Guarantee(
        id = "MIS-17",
        statement = "If no writer reported another, all that they put is there once and counted.",
        promise = MapPromises.EXACT_DETECTION,
        allowed = @Outcome(id = "0", sentence = "both keys are there, once, and counted"),
        broken = {
            @Outcome(id = "1", sentence = "a key is gone, and nobody said so"),
            @Outcome(id = "2", sentence = "the number of keys is wrong, and nobody said so"),
            @Outcome(
                    id = "3",
                    sentence = "an iteration meets more or fewer keys than were put, and nobody said so",
                    unseen =
                            "where an iteration is wrong, the count or a key was, and that is what the scenario looks at first")
        },
        detected = {
            @Outcome(id = "-1", sentence = "a writer reported the other"),
            @Outcome(id = "-2", sentence = "both writers returned normally, and the reader after them was reported")
        },
        note = "Any machine shows it on a map that looks and then marks in two steps, Go's own included.")
public class NoEntryIsLostInSilence {

    private static final int REPORTED = -1;
    private static final int REPORTED_LATE = -2;
    private static final int KEYS = 3;

    private final WatchedMap<RehearsedKey, Integer> map;
    private final Signal firstReady = new Signal();
    private final Signal secondReady = new Signal();
    private final RehearsedKey first;
    private final RehearsedKey second;
    private boolean firstReported;
    private boolean secondReported;

    /** Shares {@code map}, which must be empty, and stores one key. */
    public NoEntryIsLostInSilence(WatchedMap<RehearsedKey, Integer> map) {
        this.map = map;
        map.put(RehearsedKey.of(1), 0);
        first = newKey(2).atLastHash(() -> meet(firstReady, secondReady));
        second = newKey(3).atLastHash(() -> meet(secondReady, firstReady));
    }

    @Actor
    public void first() {
        firstReported = Report.of(() -> map.put(first, 1));
        firstReady.raise();
    }

    @Actor
    public void second() {
        secondReported = Report.of(() -> map.put(second, 1));
        secondReady.raise();
    }

    @Arbiter
    public void damage(I_Result r) {
        if (firstReported || secondReported) {
            r.r1 = REPORTED;
        } else if (Report.of(() -> r.r1 = damage())) {
            r.r1 = REPORTED_LATE;
        }
    }

    private RehearsedKey newKey(int number) {
        RehearsedKey key = RehearsedKey.of(number).rehearsed(rehearsed -> map.put(rehearsed, 0));
        map.remove(RehearsedKey.of(number));
        return key;
    }

    private static void meet(Signal mine, Signal theirs) {
        mine.raise();
        theirs.await();
    }

    private int damage() {
        for (int key = 1; key <= KEYS; key++) {
            if (map.get(RehearsedKey.of(key)) == null) {
                return 1;
            }
        }
        if (map.size() != KEYS) {
            return 2;
        }
        int met = 0;
        for (Iterator<RehearsedKey> keys = map.keySet().iterator(); keys.hasNext(); keys.next()) {
            met++;
        }
        return met == KEYS ? 0 : 3;
    }
}
