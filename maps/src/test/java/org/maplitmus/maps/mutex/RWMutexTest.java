package org.maplitmus.maps.mutex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.Beside;
import org.maplitmus.maps.detection.FatalError;

class RWMutexTest {

    private static final int READERS = 3;

    private final RWMutex lock = new RWMutex();

    @Test
    void readersShareAndKeepWritersOut() throws Exception {
        lock.rLock();

        Beside.run(lock::rLock).end();

        assertThat(lock.tryLock()).isFalse();
        lock.rUnlock();
        assertThat(lock.tryLock()).isFalse();
        lock.rUnlock();
        assertThat(lock.tryLock()).isTrue();
    }

    @Test
    void aWriterKeepsEverybodyOut() throws Exception {
        lock.lock();

        assertThat(lock.tryRLock()).isFalse();
        assertThat(lock.tryLock()).isFalse();
        Beside<Boolean> reader = Beside.run(lock::rLock);
        assertThat(reader.hangs()).isTrue();

        lock.unlock();
        assertThat(reader.end()).isTrue();
    }

    @Test
    void aWaitingWriterKeepsNewReadersOut() throws Exception {
        lock.rLock();
        Beside<Boolean> writer = waitingWriter();

        Beside<Boolean> reader = Beside.run(lock::rLock);

        assertThat(lock.tryRLock()).isFalse();
        assertThat(reader.hangs()).isTrue();
        lock.rUnlock();
        writer.end();
        assertThat(reader.hangs()).isTrue();
        lock.unlock();
        assertThat(reader.end()).isTrue();
    }

    @Test
    void aReaderThatCameInTheTurnOfAWriterComesBeforeTheNextWriter() throws Exception {
        lock.lock();
        Beside<Boolean> reader = Beside.run(lock::rLock);
        Beside.until(() -> lock.waitingReaders() == 1);
        Beside<Boolean> next = Beside.run(lock::lock);
        assertThat(next.hangs()).isTrue();

        lock.unlock();

        reader.end();
        assertThat(next.hangs()).isTrue();
        lock.rUnlock();
        assertThat(next.end()).isTrue();
    }

    @Test
    void aReaderThatReadsAgainBehindAWaitingWriterHangs() throws Exception {
        Beside<Boolean> reader = Beside.run(() -> {
            lock.rLock();
            waitingWriter();
            lock.rLock();
        });

        assertThat(reader.hangs()).isTrue();
        lock.rUnlock();
        Beside.until(() -> lock.waitingReaders() == 1 && !lock.isWriterWaiting());
        lock.unlock();
        assertThat(reader.end()).isTrue();
    }

    @Test
    void misuseIsFatalWithTheTextsOfGo() {
        assertThatThrownBy(lock::rUnlock)
                .satisfies(
                        fatal -> assertThat(textOf(fatal)).isEqualTo("fatal error: sync: RUnlock of unlocked RWMutex"));
        assertThatThrownBy(lock::unlock)
                .satisfies(
                        fatal -> assertThat(textOf(fatal)).isEqualTo("fatal error: sync: Unlock of unlocked RWMutex"));
    }

    private static String textOf(Throwable fatal) {
        return ((FatalError) fatal).goText();
    }

    @Test
    void aWaitingWriterWaitsForNoNewTurnOfAReader() throws Exception {
        assertThat(turnsBeforeTheWriter(new RWMutexTurns(lock))).isZero();
    }

    @Test
    void aLockThatPrefersReadersIsReported() throws Exception {
        assertThat(turnsBeforeTheWriter(new ReadersFirst())).isPositive();
    }

    /** How often readers get in between the moment a writer waits and the moment it gets in. */
    private static int turnsBeforeTheWriter(Turns turns) throws Exception {
        AtomicInteger read = new AtomicInteger();
        turns.enter();
        Beside<Integer> writer = Beside.call(() -> {
            turns.write();
            int before = read.get();
            turns.wrote();
            return before;
        });
        Beside.until(turns::isWriterWaiting);
        List<Beside<Boolean>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(Beside.run(() -> takeTurns(turns, read)));
        }
        readers.get(READERS - 1).hangs();
        turns.leave();
        for (Beside<Boolean> reader : readers) {
            reader.end();
        }
        return writer.end();
    }

    private static void takeTurns(Turns turns, AtomicInteger read) {
        for (int turn = 0; turn < 100; turn++) {
            turns.enter();
            read.incrementAndGet();
            turns.leave();
        }
    }

    private interface Turns {
        void enter();

        void leave();

        void write();

        void wrote();

        boolean isWriterWaiting();
    }

    private record RWMutexTurns(RWMutex lock) implements Turns {

        @Override
        public void enter() {
            lock.rLock();
        }

        @Override
        public void leave() {
            lock.rUnlock();
        }

        @Override
        public void write() {
            lock.lock();
        }

        @Override
        public void wrote() {
            lock.unlock();
        }

        @Override
        public boolean isWriterWaiting() {
            return lock.isWriterWaiting();
        }
    }

    /** A lock that lets readers in while a writer waits. */
    private static final class ReadersFirst implements Turns {

        private static final int WRITING = -1;

        private final AtomicInteger readers = new AtomicInteger();
        private volatile boolean waiting;

        @Override
        public void enter() {
            while (readers.get() == WRITING || !readers.compareAndSet(readers.get(), readers.get() + 1)) {
                Thread.onSpinWait();
            }
        }

        @Override
        public void leave() {
            readers.decrementAndGet();
        }

        @Override
        public void write() {
            waiting = true;
            while (!readers.compareAndSet(0, WRITING)) {
                Thread.onSpinWait();
            }
        }

        @Override
        public void wrote() {
            readers.set(0);
        }

        @Override
        public boolean isWriterWaiting() {
            return waiting;
        }
    }

    private Beside<Boolean> waitingWriter() throws Exception {
        Beside<Boolean> writer = Beside.run(lock::lock);
        Beside.until(lock::isWriterWaiting);
        return writer;
    }
}
