package org.maplitmus.catalogue.readwritelock;

import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads ask for the size, look up a key and ask for the size again, both under the read lock of one lock. Some of
 * the keys are held by nobody but the map.
 *
 * <p>With weak keys the collector takes entries away without asking any lock, and whoever looks next takes out what is
 * left of them. So a look-up writes, and what was counted under the read lock need not be there a moment later.
 */
@Guarantee(
        id = "RWL-06",
        statement = "While all threads hold the read lock no entry goes away: the size stays what it is.",
        source = {
            @Source(
                    value =
                            "ReadWriteLock: \"The read lock may be held simultaneously by multiple reader threads, so long as there are no writers\"",
                    url = Docs.READ_WRITE_LOCK),
            @Source(
                    value =
                            "WeakHashMap, which does not promise it: \"even if you synchronize on a WeakHashMap instance and invoke none of its mutator methods, it is possible for the size method to return smaller values over time\"",
                    url = Docs.UTIL + "WeakHashMap.html")
        },
        promise = MapPromises.READS_CHANGE_NOTHING,
        allowed = @Outcome(id = "0, 0", sentence = "both readers counted the same twice"),
        broken = {
            @Outcome(
                    id = {"[1-9], -?[0-9]", "0, [1-9]"},
                    sentence = "an entry went away while a reader held the read lock"),
            @Outcome(
                    id = {"-[1-8], -?[0-9]", "0, -[1-9]"},
                    sentence = "a reader counted while another was taking an entry out, and once more after it"),
            @Outcome(id = "-9, -9", sentence = "a look-up ended with an exception")
        },
        note =
                "Any machine can show it on a WeakHashMap, if the collector runs between the making of the map and the end"
                        + " of its use: a small heap helps. JDK 17 and 25 take entries out under a lock of their own, so nothing"
                        + " worse than a shrinking size was ever seen; the documentation does not promise as much.")
public class NothingGoesAwayUnderAReadLock {

    private static final String HELD = "held";

    private final Map<String, Integer> map;
    private final Lock lock = new ReentrantReadWriteLock().readLock();

    /** Shares {@code map} and stores a key that stays and three that nobody else holds. */
    public NothingGoesAwayUnderAReadLock(Map<String, Integer> map) {
        this.map = map;
        map.put(HELD, 1);
        for (char key = 'a'; key <= 'c'; key++) {
            map.put(String.valueOf(key), 1);
        }
    }

    @Actor
    public void firstReader(II_Result r) {
        r.r1 = goneMeanwhile();
    }

    @Actor
    public void secondReader(II_Result r) {
        r.r2 = goneMeanwhile();
    }

    private int goneMeanwhile() {
        lock.lock();
        try {
            int before = map.size();
            map.get(HELD);
            return before - map.size();
        } finally {
            lock.unlock();
        }
    }
}
