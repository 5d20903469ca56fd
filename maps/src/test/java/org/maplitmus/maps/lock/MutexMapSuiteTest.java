package org.maplitmus.maps.lock;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import junit.framework.Test;
import org.maplitmus.maps.MapSuite;

/** The mutex map keeps the contract of Map, and every call that reaches its HashMap holds its one lock. */
public final class MutexMapSuiteTest {

    private MutexMapSuiteTest() {}

    /** The suite that JUnit's vintage engine runs. */
    public static Test suite() {
        return MapSuite.of("MutexMap", () -> {
            ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
            OneLock mutex = new OneLock(lock.writeLock());
            return new MutexMap<>(new GuardedByLocks<>(mutex, new LockCheckedHashMap<>(lock)));
        });
    }
}
