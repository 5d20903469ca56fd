package org.maplitmus.maps.mutex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.maplitmus.maps.Beside;
import org.maplitmus.maps.go.Panic;

class WaitGroupTest {

    private final WaitGroup group = new WaitGroup();

    @Test
    void waitingForNothingReturns() throws Exception {
        assertThat(group.isZero()).isTrue();
        assertThat(Beside.run(group::await).end()).isTrue();
    }

    @Test
    void allThatWaitReturnWhenTheLastIsDone() throws Exception {
        group.add(2);
        Beside<Boolean> one = Beside.run(group::await);
        Beside<Boolean> other = Beside.run(group::await);

        group.done();
        assertThat(one.hangs()).isTrue();
        assertThat(other.hangs()).isTrue();

        group.done();
        assertThat(one.end()).isTrue();
        assertThat(other.end()).isTrue();
    }

    @Test
    void aNegativeCountIsAPanicWithTheTextOfGo() {
        assertThatThrownBy(group::done).isInstanceOf(Panic.class).hasMessage("sync: negative WaitGroup counter");
        assertThat(group.isZero()).isTrue();
    }

    @Test
    void onlyTheInterruptibleWaitEndsWithAnInterrupt() throws Exception {
        group.add(1);
        Beside<Boolean> deaf = Beside.call(() -> {
            group.await();
            return Thread.interrupted();
        });
        Beside<Boolean> hearing = Beside.run(group::awaitInterruptibly);

        deaf.interrupt();
        hearing.interrupt();

        assertThatThrownBy(hearing::end).isInstanceOf(InterruptedException.class);
        assertThat(deaf.hangs()).isTrue();
        group.done();
        assertThat(deaf.end()).as("interrupted").isTrue();
    }
}
