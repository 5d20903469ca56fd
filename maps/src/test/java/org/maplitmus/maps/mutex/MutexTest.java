package org.maplitmus.maps.mutex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.Beside;
import org.maplitmus.maps.detection.FatalError;

class MutexTest {

    private static final long TWO_MILLIS = 2_000_000;

    private final Mutex mutex = new Mutex();

    @Test
    void anotherThreadMayUnlockIt() throws Exception {
        mutex.lock();

        Beside.run(mutex::unlock).end();

        assertThat(mutex.tryLock()).isTrue();
    }

    @Test
    void itIsNotReentrant() throws Exception {
        Beside<Boolean> twice = Beside.run(() -> {
            mutex.lock();
            mutex.lock();
        });

        assertThat(twice.hangs()).isTrue();
        assertThat(mutex.tryLock()).isFalse();

        mutex.unlock();
        assertThat(twice.end()).isTrue();
    }

    @Test
    void anUnlockOfAnUnlockedMutexIsFatalWithTheTextOfGo() {
        assertThatThrownBy(mutex::unlock)
                .isInstanceOfSatisfying(
                        FatalError.class,
                        fatal -> assertThat(fatal.goText()).isEqualTo("fatal error: sync: unlock of unlocked mutex"));
        assertThat(mutex.tryLock()).isTrue();
    }

    @Test
    void waitersAreServedInTheOrderInWhichTheyCame() throws Exception {
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        mutex.lock();
        List<Beside<Boolean>> waiters = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            waiters.add(waiter(i, served));
        }

        mutex.unlock();

        for (Beside<Boolean> waiter : waiters) {
            waiter.end();
        }
        assertThat(served).containsExactly(1, 2, 3, 4);
    }

    private Beside<Boolean> waiter(int number, List<Integer> served) throws Exception {
        Beside<Boolean> waiter = Beside.run(() -> {
            mutex.lock();
            served.add(number);
            mutex.unlock();
        });
        Beside.until(() -> mutex.waiters() == number);
        return waiter;
    }

    @Test
    void anInterruptDoesNotEndTheWaitAndStaysSet() throws Exception {
        mutex.lock();
        Beside<Boolean> waiter = Beside.call(() -> {
            mutex.lock();
            return Thread.interrupted();
        });
        Beside.until(() -> mutex.waiters() == 1);

        waiter.interrupt();

        assertThat(waiter.hangs()).isTrue();
        mutex.unlock();
        assertThat(waiter.end()).as("interrupted").isTrue();
    }

    @Test
    void aNewcomerMayTakeAFreeMutexBeforeAWaiter() throws Exception {
        assertThat(overtaken(new AtomicLong(), 0).isStarving()).isFalse();
    }

    @Test
    void aWaiterThatWasOvertakenForMoreThanAMillisecondKeepsNewcomersOff() throws Exception {
        Mutex starving = overtaken(new AtomicLong(), TWO_MILLIS);
        Beside.until(starving::isStarving);

        starving.unlock();

        assertThat(starving.tryLock()).as("a newcomer gets it").isFalse();
        Beside.until(() -> starving.waiters() == 0);
        starving.unlock();
        assertThat(starving.tryLock()).as("after its last waiter").isTrue();
    }

    @Test
    void aWaiterThatHasWaitedLessEndsTheStarvation() throws Exception {
        AtomicLong clock = new AtomicLong();
        Mutex starving = overtaken(clock, TWO_MILLIS);
        Beside.until(starving::isStarving);
        Beside<Boolean> second = Beside.run(starving::lock);
        Beside.until(() -> starving.waiters() == 2);

        starving.unlock();
        Beside.until(() -> starving.waiters() == 1);
        assertThat(starving.isStarving()).isTrue();

        starving.unlock();
        second.end();
        assertThat(starving.isStarving()).isFalse();
    }

    /** A mutex that this thread has taken before a waiter, which has waited for {@code nanos}. */
    private static Mutex overtaken(AtomicLong clock, long nanos) throws Exception {
        while (true) {
            Mutex mutex = new Mutex(clock::get);
            mutex.lock();
            CountDownLatch gotIt = new CountDownLatch(1);
            Beside.run(() -> {
                mutex.lock();
                gotIt.countDown();
            });
            Beside.until(() -> mutex.waiters() == 1);
            Thread.sleep(1);
            clock.addAndGet(nanos);
            mutex.unlock();
            if (mutex.tryLock()) {
                return mutex;
            }
            gotIt.await();
        }
    }
}
