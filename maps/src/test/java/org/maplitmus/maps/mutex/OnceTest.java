package org.maplitmus.maps.mutex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.Beside;

class OnceTest {

    private final Once once = new Once();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void theSecondActionIsNotRun() {
        once.run(runs::incrementAndGet);
        once.run(() -> runs.addAndGet(10));

        assertThat(runs).hasValue(1);
    }

    @Test
    void aCallerThatComesMeanwhileReturnsWhenTheActionHasEnded() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Beside<Boolean> first = Beside.run(() -> once.run(() -> {
            inside.countDown();
            awaitUnchecked(end);
            runs.incrementAndGet();
        }));
        inside.await();

        Beside<Integer> second = Beside.call(() -> {
            once.run(() -> {});
            return runs.get();
        });

        assertThat(second.hangs()).isTrue();
        end.countDown();
        assertThat(second.end()).isEqualTo(1);
        first.end();
    }

    @Test
    void anActionThatThrowsHasBeenRun() {
        assertThatThrownBy(() -> once.run(() -> {
                    throw new IllegalStateException("first");
                }))
                .hasMessage("first");

        once.run(runs::incrementAndGet);

        assertThat(runs).hasValue(0);
    }

    @Test
    void anActionThatAsksTheSameOnceHangs() throws Exception {
        Beside<Boolean> recursive = Beside.run(() -> once.run(() -> once.run(runs::incrementAndGet)));

        assertThat(recursive.hangs()).isTrue();
        assertThat(runs).hasValue(0);
    }

    @Test
    void anActionMayAskAnotherOnce() throws Exception {
        Once other = new Once();

        assertThat(Beside.run(() -> once.run(() -> other.run(runs::incrementAndGet)))
                        .end())
                .isTrue();
        assertThat(runs).hasValue(1);
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
