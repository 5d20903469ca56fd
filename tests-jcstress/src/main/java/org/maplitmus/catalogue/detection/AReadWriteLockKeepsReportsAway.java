package org.maplitmus.catalogue.detection;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/** A thread puts under the write lock, another reads under the read lock. */
@Guarantee(
        id = "MIS-16",
        statement = "Threads that write under the write lock and read under the read lock are never reported.",
        source =
                @Source(
                        value =
                                "ReadWriteLock: a reader \"will see all updates made upon previous release of the write lock\"",
                        url = Docs.READ_WRITE_LOCK),
        promise = MapPromises.NO_FALSE_ALARM,
        allowed = @Outcome(id = "0, 0", sentence = "neither was reported"),
        broken =
                @Outcome(
                        id = {"0, 1", "1, 0", "1, 1"},
                        sentence = "threads that were never inside together were reported"),
        note = "Any machine shows it on a map that takes a change of threads for misuse.")
public class AReadWriteLockKeepsReportsAway {

    private final WatchedMap<Integer, Integer> map;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** Shares {@code map} and stores four keys. */
    public AReadWriteLockKeepsReportsAway(WatchedMap<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 4; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void writer(II_Result r) {
        r.r1 = Report.digit(Report.of(() -> put(5)));
    }

    @Actor
    public void reader(II_Result r) {
        r.r2 = Report.digit(Report.of(() -> read(5)));
    }

    private void put(int key) {
        lock.writeLock().lock();
        try {
            map.put(key, key);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void read(int key) {
        lock.readLock().lock();
        try {
            map.get(key);
        } finally {
            lock.readLock().unlock();
        }
    }
}
