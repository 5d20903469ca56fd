package org.maplitmus.catalogue.subjects;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.maplitmus.catalogue.AccessModes;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Cancellable;
import org.maplitmus.catalogue.idiom.Exclusion;
import org.maplitmus.catalogue.idiom.Handoff;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.catalogue.idiom.Latch;
import org.maplitmus.catalogue.idiom.Locking;
import org.maplitmus.catalogue.idiom.LongCell;
import org.maplitmus.catalogue.idiom.OnceCell;
import org.maplitmus.catalogue.idiom.Starter;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;

/** What Java has beside maps, with the promises of the documentation of Java SE 17. */
public final class SynchronizersOfJava {

    private SynchronizersOfJava() {}

    /** A new lock. */
    @Subject(name = "ReentrantLock")
    @Claim(
            promises = IdiomPromises.EXCLUSION,
            source =
                    @Source(
                            value =
                                    "Lock: \"A successful lock operation has the same memory synchronization effects as a successful Lock action\"",
                            url = Docs.LOCK))
    public static Locking reentrantLock() {
        ReentrantLock lock = new ReentrantLock();
        return new Locking() {
            @Override
            public void lock() {
                lock.lock();
            }

            @Override
            public boolean tryLock() {
                return lock.tryLock();
            }

            @Override
            public void unlock() {
                lock.unlock();
            }
        };
    }

    /** A new semaphore with one permit. */
    @Subject(name = "Semaphore-1")
    @Claim(
            promises = IdiomPromises.EXCLUSION,
            source = {
                @Source(
                        value =
                                "Semaphore, Memory consistency effects: actions before a release happen-before actions after a successful acquire in another thread",
                        url = Docs.CONCURRENT + "Semaphore.html"),
                @Source(
                        value =
                                "Semaphore: \"A semaphore initialized to one, and which is used such that it only has at most one permit available, can serve as a mutual exclusion lock\"",
                        url = Docs.CONCURRENT + "Semaphore.html")
            })
    @Claim(
            promises = IdiomPromises.ANYBODY_UNLOCKS,
            source =
                    @Source(
                            value =
                                    "Semaphore: \"the lock can be released by a thread other than the owner (as semaphores have no notion of ownership)\"",
                            url = Docs.CONCURRENT + "Semaphore.html"))
    public static Locking semaphore() {
        Semaphore semaphore = new Semaphore(1);
        return new Locking() {
            @Override
            public void lock() {
                semaphore.acquireUninterruptibly();
            }

            @Override
            public boolean tryLock() {
                return semaphore.tryAcquire();
            }

            @Override
            public void unlock() {
                semaphore.release();
            }
        };
    }

    /** Blocks that are synchronized on a new object. */
    @Subject(name = "monitor")
    @Claim(
            promises = IdiomPromises.EXCLUSION,
            source =
                    @Source(
                            value =
                                    "JLS 17.4.4: \"An unlock action on monitor m synchronizes-with all subsequent lock actions on m\"",
                            url = Docs.SYNCHRONIZATION_ORDER))
    public static Exclusion monitor() {
        Object monitor = new Object();
        return section -> {
            synchronized (monitor) {
                section.run();
            }
        };
    }

    /** A new class whose initializer is the action. */
    @Subject(name = "static-holder")
    @Claim(
            promises = IdiomPromises.RUNS_ONCE,
            source =
                    @Source(
                            value =
                                    "JLS 12.4.2, Detailed Initialization Procedure: if another thread is at it, \"block the current thread until informed that the in-progress initialization has completed\"",
                            url = Docs.INITIALIZATION))
    @Claim(
            promises = IdiomPromises.ANSWERS_ITSELF,
            source =
                    @Source(
                            value =
                                    "JLS 12.4.2, Detailed Initialization Procedure: if the current thread is at it, \"this must be a recursive request for initialization. Release LC and complete normally\"",
                            url = Docs.INITIALIZATION))
    public static OnceCell staticHolder() {
        return new StaticHolder();
    }

    /** A new double-checked lock with a volatile mark. */
    @Subject(name = "double-checked-volatile")
    @Claim(
            promises = IdiomPromises.RUNS_ONCE,
            source = {
                @Source(
                        value =
                                "JLS 17.4.5: \"A write to a volatile field happens-before every subsequent read of that field\"",
                        url = Docs.HAPPENS_BEFORE),
                @Source(
                        value = "JLS 17.1: \"Only one thread at a time may hold a lock on a monitor\"",
                        url = Docs.MONITORS)
            })
    @Claim(
            promises = IdiomPromises.ANSWERS_ITSELF,
            source =
                    @Source(
                            value = "JLS 17.1: \"A thread t may lock a particular monitor multiple times\"",
                            url = Docs.MONITORS))
    public static OnceCell doubleCheckedVolatile() {
        return new DoubleChecked();
    }

    /** A new double-checked lock with a plain mark. */
    @Subject(name = "double-checked-plain")
    public static OnceCell doubleCheckedPlain() {
        return new DoubleCheckedPlain();
    }

    /** A new queue with room for one value, and a volatile flag for its end. */
    @Subject(name = "ArrayBlockingQueue-1")
    @Claim(
            promises = IdiomPromises.SEND_BEFORE_RECEIVE,
            source =
                    @Source(
                            value =
                                    "java.util.concurrent: \"Actions in a thread prior to placing an object into any concurrent collection happen-before actions subsequent to the access or removal of that element\"",
                            url = Docs.MEMORY_CONSISTENCY))
    @Claim(
            promises = IdiomPromises.CLOSE_AFTER_ALL,
            source =
                    @Source(
                            value =
                                    "JLS 17.4.5: \"A write to a volatile field happens-before every subsequent read of that field\"",
                            url = Docs.HAPPENS_BEFORE))
    @Claim(
            promises = IdiomPromises.BOUNDED_BUFFER,
            source =
                    @Source(
                            value =
                                    "ArrayBlockingQueue, where its documentation is silent its implementation: one lock guards every access, so that an offer that finds room comes after the poll that made it",
                            url = Docs.CONCURRENT + "ArrayBlockingQueue.html"))
    public static QueueOfOne arrayBlockingQueue() {
        return new QueueOfOne();
    }

    /** A new queue without room. */
    @Subject(name = "SynchronousQueue")
    @Claim(
            promises = IdiomPromises.RENDEZVOUS,
            source =
                    @Source(
                            value =
                                    "SynchronousQueue: \"each insert operation must wait for a corresponding remove operation by another thread, and vice versa\"",
                            url = Docs.CONCURRENT + "SynchronousQueue.html"))
    public static Handoff synchronousQueue() {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>();
        return new Handoff() {
            @Override
            public void send(int value) throws InterruptedException {
                queue.put(value);
            }

            @Override
            public int receive() throws InterruptedException {
                return queue.take();
            }
        };
    }

    /** A new latch that waits for two. */
    @Subject(name = "CountDownLatch")
    @Claim(
            promises = IdiomPromises.COUNTS_DOWN,
            source =
                    @Source(
                            value =
                                    "CountDownLatch: \"Until the count reaches zero, actions in a thread prior to calling countDown() happen-before actions following a successful return from a corresponding await() in another thread\"",
                            url = Docs.CONCURRENT + "CountDownLatch.html"))
    public static Latch countDownLatch() {
        CountDownLatch latch = new CountDownLatch(2);
        return new Latch() {
            @Override
            public void done() {
                latch.countDown();
            }

            @Override
            public boolean isZero() {
                return latch.getCount() == 0;
            }
        };
    }

    /** A new phaser with two parties. */
    @Subject(name = "Phaser")
    @Claim(
            promises = IdiomPromises.COUNTS_DOWN,
            source =
                    @Source(
                            value =
                                    "Phaser, where its documentation is silent its implementation: each arrival is a compare-and-set on the state that a look at the phase reads",
                            url = Docs.CONCURRENT + "Phaser.html"))
    public static Latch phaser() {
        Phaser phaser = new Phaser(2);
        return new Latch() {
            @Override
            public void done() {
                phaser.arrive();
            }

            @Override
            public boolean isZero() {
                return phaser.getPhase() > 0;
            }
        };
    }

    /** Threads. */
    @Subject(name = "Thread")
    @Claim(
            promises = IdiomPromises.START_AND_JOIN,
            source =
                    @Source(
                            value =
                                    "JLS 17.4.4: \"An action that starts a thread synchronizes-with the first action in the thread it starts\"; \"The final action in a thread T1 synchronizes-with any action in another thread T2 that detects that T1 has terminated\"",
                            url = Docs.SYNCHRONIZATION_ORDER))
    public static Starter thread() {
        return task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            thread.start();
            return thread::join;
        };
    }

    /** A new executor that is shut down to cancel. */
    @Subject(name = "ExecutorService")
    public static Cancellable executorService() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        return new Cancellable() {
            @Override
            public void begin(Runnable task) {
                executor.execute(task);
            }

            @Override
            public void cancel() {
                executor.shutdownNow();
            }
        };
    }

    /** A new atomic integer. */
    @Subject(name = "AtomicInteger")
    @Claim(
            promises = {
                IdiomPromises.ONE_ORDER,
                IdiomPromises.WRITES_IN_ORDER,
                IdiomPromises.COHERENT,
                IdiomPromises.READS_COME_FIRST,
                IdiomPromises.NOTHING_INVENTED
            },
            source =
                    @Source(
                            value =
                                    "AtomicInteger.get and set: \"with memory effects as specified by VarHandle.getVolatile\" and setVolatile",
                            url = Docs.CONCURRENT + "atomic/AtomicInteger.html"))
    public static IntCell atomicInteger() {
        AtomicInteger atomic = new AtomicInteger();
        return new IntCell() {
            @Override
            public int get() {
                return atomic.get();
            }

            @Override
            public void set(int value) {
                atomic.set(value);
            }
        };
    }

    /** A new variable whose accesses are volatile. */
    @Subject(name = "VarHandle-volatile")
    @Claim(
            promises = {
                IdiomPromises.ONE_ORDER,
                IdiomPromises.WRITES_IN_ORDER,
                IdiomPromises.COHERENT,
                IdiomPromises.READS_COME_FIRST,
                IdiomPromises.NOTHING_INVENTED
            },
            source =
                    @Source(
                            value =
                                    "VarHandle.getVolatile and setVolatile: \"with memory semantics of reading [and setting] as if the variable was declared volatile\"",
                            url = Docs.VAR_HANDLE))
    public static IntCell volatileCell() {
        return new VolatileCell();
    }

    /** A new variable whose reads acquire and whose writes release. */
    @Subject(name = "VarHandle-release-acquire")
    @Claim(
            promises = {IdiomPromises.WRITES_IN_ORDER, IdiomPromises.NOTHING_INVENTED},
            source =
                    @Source(
                            value =
                                    "VarHandle.getAcquire: \"ensures that subsequent loads and stores are not reordered before this access\"",
                            url = Docs.VAR_HANDLE))
    @Claim(
            promises = {IdiomPromises.COHERENT, IdiomPromises.READS_COME_FIRST},
            source = @Source(value = AccessModes.RELEASE_ACQUIRE, url = Docs.VAR_HANDLE))
    public static IntCell releaseAcquireCell() {
        return new ReleaseAcquireCell();
    }

    /** A new variable whose accesses are each made. */
    @Subject(name = "VarHandle-opaque")
    @Claim(
            promises = IdiomPromises.NOTHING_INVENTED,
            source = {
                @Source(
                        value =
                                "VarHandle.getOpaque: \"accessed in program order, but with no assurance of memory ordering effects with respect to other threads\"",
                        url = Docs.VAR_HANDLE),
                @Source(value = "JLS 17.4.8, Executions and Causality Requirements", url = Docs.CAUSALITY)
            })
    @Claim(promises = IdiomPromises.COHERENT, source = @Source(value = AccessModes.OPAQUE, url = Docs.VAR_HANDLE))
    @Claim(
            promises = IdiomPromises.READS_COME_FIRST,
            source = @Source(value = AccessModes.PROGRAM_ORDER, url = Docs.VAR_HANDLE))
    public static IntCell opaqueCell() {
        return new OpaqueCell();
    }

    /** A new plain variable. */
    @Subject(name = "plain-int")
    @Claim(
            promises = IdiomPromises.NOTHING_INVENTED,
            source = @Source(value = "JLS 17.4.8, Executions and Causality Requirements", url = Docs.CAUSALITY))
    public static IntCell plainCell() {
        return new PlainCell();
    }

    /** A new volatile variable of 64 bits. */
    @Subject(name = "volatile-long")
    @Claim(
            promises = IdiomPromises.WHOLE_WORDS,
            source =
                    @Source(
                            value =
                                    "JLS 17.7: \"Writes and reads of volatile long and double values are always atomic\"",
                            url = Docs.NON_ATOMIC))
    public static LongCell volatileLong() {
        return new VolatileLongCell();
    }

    /** A new plain variable of 64 bits. */
    @Subject(name = "plain-long")
    public static LongCell plainLong() {
        return new PlainLongCell();
    }
}
