package org.maplitmus.maps.lock;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import junit.framework.Test;
import org.maplitmus.maps.MapSuite;

/** The lock map keeps the contract of Map, and every call that reaches its HashMap holds the right lock. */
public final class RWLockMapSuiteTest {

    private RWLockMapSuiteTest() {}

    /** The suite that JUnit's vintage engine runs. */
    public static Test suite() {
        return MapSuite.of("RWLockMap", () -> {
            ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
            return new RWLockMap<>(new GuardedByLocks<>(lock, new LockCheckedHashMap<>(lock)));
        });
    }
}
