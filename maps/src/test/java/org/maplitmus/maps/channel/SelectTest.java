package org.maplitmus.maps.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.Beside;
import org.maplitmus.maps.go.Panic;

class SelectTest {

    private static final int ROUNDS = 6_000;
    private static final @Nullable Chan<Integer> NIL = null;

    private final Chan<Integer> left = new Chan<>(1);
    private final Chan<Integer> right = new Chan<>(1);
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    @Test
    void theCaseIsDoneThatNeedsNoWaiting() {
        right.send(7);

        fromEither().run();

        assertThat(log).containsExactly("right 7");
    }

    @Test
    void theDefaultIsDoneIfAllWouldWait() {
        fromEither().otherwise(() -> log.add("default")).run();
        left.send(1);
        fromEither().otherwise(() -> log.add("default")).run();

        assertThat(log).containsExactly("default", "left 1");
    }

    @Test
    void aChoiceWaitsForOneOfItsCasesAndLeavesTheOthers() throws Exception {
        Beside<Boolean> choosing = Beside.run(() -> fromEither().run());
        Beside.until(() -> left.waiting() == 1 && right.waiting() == 1);

        right.send(7);

        choosing.end();
        assertThat(log).containsExactly("right 7");
        assertThat(left.waiting()).isZero();
        assertThat(left.trySend(1)).isTrue();
        assertThat(left.len()).isEqualTo(1);
    }

    @Test
    void twoChoicesMeet() throws Exception {
        Chan<Integer> one = new Chan<>();
        Chan<Integer> other = new Chan<>();
        Beside<Boolean> sending = Beside.run(() -> new Select()
                .send(one, 1, () -> log.add("sent to one"))
                .send(other, 2, () -> log.add("sent to other"))
                .run());

        new Select()
                .receive(other, received -> log.add("received " + received.value()))
                .receive(NIL, received -> log.add("nil"))
                .run();

        sending.end();
        assertThat(log).containsExactlyInAnyOrder("sent to other", "received 2");
    }

    @Test
    void aNilChannelIsNeverPossible() throws Exception {
        new Select().send(NIL, 1, () -> log.add("nil")).otherwise(() -> {}).run();
        Beside<Boolean> choosing =
                Beside.run(() -> new Select().receive(NIL, received -> {}).run());

        assertThat(choosing.hangs()).isTrue();
        assertThat(log).isEmpty();
    }

    @Test
    void aSendOnAClosedChannelPanics() {
        left.close();

        assertThatThrownBy(() -> new Select().send(left, 1, () -> {}).run())
                .isInstanceOf(Panic.class)
                .hasMessage("send on closed channel");
        fromEither().run();
        assertThat(log).containsExactly("left null");
    }

    @Test
    void anInterruptedChoiceHasDoneNothing() throws Exception {
        Beside<Boolean> choosing = Beside.run(() -> fromEither().runInterruptibly());
        Beside.until(() -> left.waiting() == 1);

        choosing.interrupt();

        assertThatThrownBy(choosing::end).isInstanceOf(InterruptedException.class);
        assertThat(left.waiting() + right.waiting()).isZero();
        assertThat(log).isEmpty();
    }

    @Test
    void eachPossibleCaseHasTheSameChance() {
        Random random = new Random(42);

        assertThat(shareOfFirst(() -> choose(random))).isBetween(ROUNDS / 3 - ROUNDS / 30, ROUNDS / 3 + ROUNDS / 30);
    }

    @Test
    void aChoiceThatTakesTheFirstIsReported() {
        assertThat(shareOfFirst(() -> 0)).isGreaterThan(ROUNDS / 3 + ROUNDS / 30);
    }

    private static int shareOfFirst(IntSupplier choice) {
        int first = 0;
        for (int round = 0; round < ROUNDS; round++) {
            first += choice.getAsInt() == 0 ? 1 : 0;
        }
        return first;
    }

    private static int choose(Random random) {
        int[] chosen = new int[1];
        Select select = new Select(random);
        for (int i = 0; i < 3; i++) {
            int number = i;
            select.send(new Chan<>(1), i, () -> chosen[0] = number);
        }
        select.run();
        return chosen[0];
    }

    private Select fromEither() {
        return new Select()
                .receive(left, received -> log.add("left " + received.value()))
                .receive(right, received -> log.add("right " + received.value()));
    }
}
