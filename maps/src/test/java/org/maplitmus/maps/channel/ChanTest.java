package org.maplitmus.maps.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.Beside;
import org.maplitmus.maps.go.Panic;

class ChanTest {

    private final Chan<Integer> unbuffered = new Chan<>();
    private final Chan<Integer> buffered = new Chan<>(2);

    @Test
    void aSendWaitsForItsReceive() throws Exception {
        Beside<Boolean> sender = Beside.run(() -> unbuffered.send(1));
        assertThat(sender.hangs()).isTrue();

        assertThat(unbuffered.receive()).isEqualTo(new Received<>(1, true));
        assertThat(sender.end()).isTrue();
    }

    @Test
    void aReceiveWaitsForItsSend() throws Exception {
        Beside<Received<Integer>> receiver = Beside.call(unbuffered::receive);
        assertThat(receiver.hangs()).isTrue();

        unbuffered.send(1);

        assertThat(receiver.end()).isEqualTo(new Received<>(1, true));
    }

    @Test
    void aBufferTakesWhatItHasRoomForInOrder() throws Exception {
        buffered.send(1);
        buffered.send(2);
        Beside<Boolean> third = Beside.run(() -> buffered.send(3));
        assertThat(third.hangs()).isTrue();
        assertThat(buffered.len()).isEqualTo(2);
        assertThat(buffered.cap()).isEqualTo(2);

        assertThat(buffered.receive().value()).isEqualTo(1);
        third.end();

        assertThat(buffered.receive().value()).isEqualTo(2);
        assertThat(buffered.receive().value()).isEqualTo(3);
        assertThat(buffered.len()).isZero();
    }

    @Test
    void aTryMeetsOnlyOneThatWaits() throws Exception {
        assertThat(unbuffered.trySend(1)).isFalse();
        assertThat(unbuffered.tryReceive()).isNull();

        Beside<Received<Integer>> receiver = Beside.call(unbuffered::receive);
        Beside.until(() -> unbuffered.waiting() == 1);
        assertThat(unbuffered.trySend(2)).isTrue();
        assertThat(receiver.end().value()).isEqualTo(2);
    }

    @Test
    void aTryFillsTheBufferAndEmptiesIt() {
        assertThat(buffered.trySend(1)).isTrue();
        assertThat(buffered.trySend(2)).isTrue();
        assertThat(buffered.trySend(3)).isFalse();

        assertThat(buffered.tryReceive()).isEqualTo(new Received<>(1, true));
        assertThat(buffered.tryReceive()).isEqualTo(new Received<>(2, true));
        assertThat(buffered.tryReceive()).isNull();
    }

    @Test
    void whatIsInTheBufferIsReceivedAfterTheClose() {
        buffered.send(1);

        buffered.close();

        assertThat(buffered.receive()).isEqualTo(new Received<>(1, true));
        assertThat(buffered.receive()).isEqualTo(new Received<>(null, false));
        assertThat(buffered.tryReceive()).isEqualTo(new Received<>(null, false));
    }

    @Test
    void aCloseWakesTheReceivers() throws Exception {
        Beside<Received<Integer>> receiver = Beside.call(unbuffered::receive);
        Beside.until(() -> unbuffered.waiting() == 1);

        unbuffered.close();

        assertThat(receiver.end().ok()).isFalse();
    }

    @Test
    void aSenderThatWaitsAtTheCloseHasSentNothing() throws Exception {
        Beside<Boolean> sender = Beside.run(() -> unbuffered.send(1));
        Beside.until(() -> unbuffered.waiting() == 1);

        unbuffered.close();

        assertThatThrownBy(sender::end).isInstanceOf(Panic.class).hasMessage("send on closed channel");
        assertThat(unbuffered.receive().ok()).isFalse();
    }

    @Test
    void panicsHaveTheTextsOfGo() {
        buffered.close();

        assertThatThrownBy(() -> buffered.send(1)).isInstanceOf(Panic.class).hasMessage("send on closed channel");
        assertThatThrownBy(() -> buffered.trySend(1)).isInstanceOf(Panic.class).hasMessage("send on closed channel");
        assertThatThrownBy(buffered::close).isInstanceOf(Panic.class).hasMessage("close of closed channel");
        assertThatThrownBy(() -> new Chan<Integer>(-1)).isInstanceOf(Panic.class);
    }

    @Test
    void aLoopOverTheChannelEndsWithTheClose() throws Exception {
        Beside<Boolean> sender = Beside.run(() -> {
            for (int value = 1; value <= 5; value++) {
                buffered.send(value);
            }
            buffered.close();
        });

        assertThat(buffered).containsExactly(1, 2, 3, 4, 5);
        sender.end();
    }

    @Test
    void anInterruptEndsOnlyTheInterruptibleOperations() throws Exception {
        Beside<Boolean> deaf = Beside.call(() -> {
            unbuffered.receive();
            return Thread.interrupted();
        });
        Beside.until(() -> unbuffered.waiting() == 1);
        Beside<Received<Integer>> hearing = Beside.call(unbuffered::receiveInterruptibly);
        Beside.until(() -> unbuffered.waiting() == 2);

        deaf.interrupt();
        hearing.interrupt();

        assertThatThrownBy(hearing::end).isInstanceOf(InterruptedException.class);
        assertThat(deaf.hangs()).isTrue();
        assertThat(unbuffered.waiting()).isEqualTo(1);
        unbuffered.send(1);
        assertThat(deaf.end()).as("interrupted").isTrue();
    }

    @Test
    void anInterruptedSendHasSentNothing() throws Exception {
        Beside<Boolean> sender = Beside.run(() -> unbuffered.sendInterruptibly(1));
        Beside.until(() -> unbuffered.waiting() == 1);

        sender.interrupt();

        assertThatThrownBy(sender::end).isInstanceOf(InterruptedException.class);
        assertThat(unbuffered.tryReceive()).isNull();
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> buffered.send(unchecked(null))).isInstanceOf(NullPointerException.class);
        assertThat(buffered.len()).isZero();
    }

    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T unchecked(@Nullable Object value) {
        return (T) value;
    }
}
