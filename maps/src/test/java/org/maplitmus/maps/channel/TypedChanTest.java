package org.maplitmus.maps.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.Beside;
import org.maplitmus.maps.go.Panic;

class TypedChanTest {

    private final TypedChan<Object> waiting = new TypedChan<>(new Schema(1, Set.of(Integer.class), true));
    private final TypedChan<Object> dropping =
            new TypedChan<>(new Schema(1, Set.of(Integer.class, CharSequence.class), false));

    @Test
    void itTakesInstancesOfItsTypes() {
        assertThat(dropping.send(1)).isTrue();
        assertThat(dropping.receive().value()).isEqualTo(1);
        assertThat(dropping.send("text")).isTrue();
        assertThat(dropping.receive().value()).isEqualTo("text");
    }

    @Test
    void itRefusesOthersAndSaysWhatItTakes() {
        assertThatThrownBy(() -> waiting.send(1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this channel takes instances of [class java.lang.Integer], not the java.lang.Long 1");
        assertThat(waiting.dropped()).isZero();
        waiting.close();
        assertThat(waiting).isEmpty();
    }

    @Test
    void withoutBackPressureItDropsAndCounts() {
        assertThat(dropping.send(1)).isTrue();
        assertThat(dropping.send(2)).isFalse();
        assertThat(dropping.send(3)).isFalse();
        dropping.close();

        assertThat(dropping).containsExactly(1);
        assertThat(dropping.dropped()).isEqualTo(2);
    }

    @Test
    void withBackPressureTheSenderWaits() throws Exception {
        waiting.send(1);
        Beside<Boolean> second = Beside.call(() -> waiting.send(2));
        assertThat(second.hangs()).isTrue();

        assertThat(waiting.receive().value()).isEqualTo(1);

        assertThat(second.end()).isTrue();
        assertThat(waiting.dropped()).isZero();
    }

    @Test
    void aClosedOneTakesNothing() {
        dropping.close();

        assertThatThrownBy(() -> dropping.send(1)).isInstanceOf(Panic.class);
        assertThat(dropping.dropped()).isZero();
    }

    @Test
    void aSchemaThatTakesNothingIsRefused() {
        assertThatThrownBy(() -> new Schema(1, Set.of(), true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schema(-1, Set.of(String.class), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
