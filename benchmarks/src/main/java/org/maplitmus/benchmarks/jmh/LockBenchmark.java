package org.maplitmus.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.maplitmus.maps.mutex.Mutex;
import org.maplitmus.maps.mutex.RWMutex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Locks that one thread takes and gives back with nobody else there; each adds one to a number under its lock. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgs = "-XX:+UseParallelGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LockBenchmark {

    private final Object monitor = new Object();
    private final ReentrantLock reentrantLock = new ReentrantLock();
    private final Mutex mutex = new Mutex();
    private final ReentrantReadWriteLock readWriteLock = new ReentrantReadWriteLock();
    private final RWMutex rwMutex = new RWMutex();
    private long number;

    @Benchmark
    public long monitor() {
        synchronized (monitor) {
            return ++number;
        }
    }

    @Benchmark
    public long reentrantLock() {
        reentrantLock.lock();
        try {
            return ++number;
        } finally {
            reentrantLock.unlock();
        }
    }

    @Benchmark
    public long mutex() {
        mutex.lock();
        try {
            return ++number;
        } finally {
            mutex.unlock();
        }
    }

    @Benchmark
    public long reentrantReadLock() {
        readWriteLock.readLock().lock();
        try {
            return ++number;
        } finally {
            readWriteLock.readLock().unlock();
        }
    }

    @Benchmark
    public long rwMutexRead() {
        rwMutex.rLock();
        try {
            return ++number;
        } finally {
            rwMutex.rUnlock();
        }
    }

    @Benchmark
    public long reentrantWriteLock() {
        readWriteLock.writeLock().lock();
        try {
            return ++number;
        } finally {
            readWriteLock.writeLock().unlock();
        }
    }

    @Benchmark
    public long rwMutexWrite() {
        rwMutex.lock();
        try {
            return ++number;
        } finally {
            rwMutex.unlock();
        }
    }
}
