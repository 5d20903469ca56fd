package org.maplitmus.catalogue.subjects;

import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.catalogue.idiom.Handoff;
import org.maplitmus.catalogue.idiom.Latch;
import org.maplitmus.catalogue.idiom.Locking;
import org.maplitmus.catalogue.idiom.OnceCell;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.maps.channel.Chan;
import org.maplitmus.maps.mutex.Mutex;
import org.maplitmus.maps.mutex.Once;
import org.maplitmus.maps.mutex.WaitGroup;

/** What Go has beside maps, as this project's models do it, with the promises of Go's own documents. */
public final class SynchronizersOfGo {

    private SynchronizersOfGo() {}

    /** A new mutex. */
    @Subject(name = "Go-Mutex")
    @Claim(
            promises = IdiomPromises.EXCLUSION,
            source =
                    @Source(
                            value =
                                    "The Go Memory Model, June 6, 2022, Locks: \"call n of l.Unlock() is synchronized before call m of l.Lock() returns\", for n < m",
                            url = Docs.GO_MEMORY))
    @Claim(
            promises = IdiomPromises.ANYBODY_UNLOCKS,
            source =
                    @Source(
                            value =
                                    "sync, Go 1.24.4: \"A locked Mutex is not associated with a particular goroutine.\"",
                            url = Docs.GO_SYNC))
    public static Locking mutex() {
        Mutex mutex = new Mutex();
        return new Locking() {
            @Override
            public void lock() {
                mutex.lock();
            }

            @Override
            public boolean tryLock() {
                return mutex.tryLock();
            }

            @Override
            public void unlock() {
                mutex.unlock();
            }
        };
    }

    /** A new read-write mutex in the dress of Java's read-write lock. */
    @Subject(name = "Go-RWMutex")
    @Claim(
            promises = LockPromises.READERS_SEE_WRITERS,
            source =
                    @Source(
                            value =
                                    "The Go Memory Model, June 6, 2022: \"there is an n such that the nth call to l.Unlock is synchronized before the return from l.RLock\"",
                            url = Docs.GO_MEMORY))
    @Claim(
            promises = {LockPromises.NO_UPGRADE, LockPromises.FREE_AGAIN},
            source =
                    @Source(
                            value =
                                    "sync, Go 1.24.4: RWMutex: \"The lock can be held by an arbitrary number of readers or a single writer.\"",
                            url = Docs.GO_SYNC))
    @Claim(
            promises = LockPromises.WRITERS_FIRST,
            source =
                    @Source(
                            value =
                                    "sync, Go 1.24.4: RWMutex: \"a blocked Lock call excludes new readers from acquiring the lock\"",
                            url = Docs.GO_SYNC))
    public static ReadWriteLock rwMutex() {
        return new RWMutexLock();
    }

    /** A new once. */
    @Subject(name = "Go-Once")
    @Claim(
            promises = IdiomPromises.RUNS_ONCE,
            source = @Source(value = "The Go Memory Model, June 6, 2022: Once", url = Docs.GO_MEMORY))
    @Claim(
            promises = IdiomPromises.FAILURE_COUNTS,
            source =
                    @Source(
                            value = "sync, Go 1.24.4: Once.Do: \"If f panics, Do considers it to have returned\"",
                            url = Docs.GO_SYNC))
    public static OnceCell once() {
        return new Once()::run;
    }

    /** A new channel with room for one value. */
    @Subject(name = "Go-Chan-1")
    @Claim(
            promises = IdiomPromises.SEND_BEFORE_RECEIVE,
            source =
                    @Source(
                            value =
                                    "The Go Memory Model, June 6, 2022: \"A send on a channel is synchronized before the completion of the corresponding receive from that channel.\"",
                            url = Docs.GO_MEMORY))
    @Claim(
            promises = IdiomPromises.CLOSE_AFTER_ALL,
            source =
                    @Source(
                            value =
                                    "The Go Memory Model, June 6, 2022: \"The closing of a channel is synchronized before a receive that returns a zero value because the channel is closed.\"",
                            url = Docs.GO_MEMORY))
    @Claim(
            promises = IdiomPromises.BOUNDED_BUFFER,
            source =
                    @Source(
                            value =
                                    "The Go Memory Model, June 6, 2022: \"The kth receive from a channel with capacity C is synchronized before the completion of the k+Cth send on that channel.\"",
                            url = Docs.GO_MEMORY))
    public static ChanOfOne channelOfOne() {
        return new ChanOfOne();
    }

    /** A new channel without a buffer. */
    @Subject(name = "Go-Chan")
    @Claim(
            promises = IdiomPromises.RENDEZVOUS,
            source =
                    @Source(
                            value =
                                    "The Go Memory Model, June 6, 2022: \"A receive from an unbuffered channel is synchronized before the completion of the corresponding send\"",
                            url = Docs.GO_MEMORY))
    public static Handoff channel() {
        Chan<Integer> channel = new Chan<>();
        return new Handoff() {
            @Override
            public void send(int value) throws InterruptedException {
                channel.sendInterruptibly(value);
            }

            @Override
            public int receive() throws InterruptedException {
                Integer value = channel.receiveInterruptibly().value();
                return value == null ? 0 : value;
            }
        };
    }

    /** A new wait group that waits for two. */
    @Subject(name = "Go-WaitGroup")
    @Claim(
            promises = IdiomPromises.COUNTS_DOWN,
            source =
                    @Source(
                            value =
                                    "sync, Go 1.24.4: WaitGroup.Done: \"a call to Done synchronizes before the return of any Wait call that it unblocks\"",
                            url = Docs.GO_SYNC))
    public static Latch waitGroup() {
        WaitGroup group = new WaitGroup();
        group.add(2);
        return new Latch() {
            @Override
            public void done() {
                group.done();
            }

            @Override
            public boolean isZero() {
                return group.isZero();
            }
        };
    }

    /** A new scope. */
    @Subject(name = "Scope")
    @Claim(
            promises = IdiomPromises.START_AND_JOIN,
            source =
                    @Source(
                            "Scope: \"A fork happens-before the task begins; all that the tasks do happens-before the return of join() and close()\""))
    @Claim(
            promises = IdiomPromises.CANCEL_IS_LAST,
            source =
                    @Source(
                            "Scope: when it has reported a cancel, \"all writes of its tasks are seen, and none comes later\""))
    public static ScopedTask scope() {
        return new ScopedTask();
    }
}
