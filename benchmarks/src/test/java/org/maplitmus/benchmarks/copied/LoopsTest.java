package org.maplitmus.benchmarks.copied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.benchmarks.plan.KeyKind;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.benchmarks.plan.Workload;
import org.maplitmus.maps.detection.Detection;

@Tag("any-jdk")
class LoopsTest {

    private static final int SIZE = 1_000;
    private static final int PASSES = 3;

    static Stream<Arguments> everySubject() {
        return Arrays.stream(MapKind.values())
                .flatMap(map -> Arrays.stream(map.watched() ? Detection.values() : new Detection[] {Detection.OFF})
                        .map(mode -> new Subject(map, mode)))
                .flatMap(subject -> Arrays.stream(KeyKind.values()).map(keys -> Arguments.of(subject, keys)));
    }

    @ParameterizedTest
    @MethodSource("everySubject")
    void everyOperationOfEveryWorkloadDoesWhatItShould(Subject subject, KeyKind keys) {
        for (Workload workload : Workload.values()) {
            Loop loop = new CopyOfLoops(subject).loop(workload, keys, SIZE);
            for (int i = 0; i < PASSES; i++) {
                assertThat(loop.pass()).as("%s, pass %d", workload, i).isEqualTo(loop.operations());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void aMapThatForgetsIsNoticedByEveryWorkload(KeyKind kind) {
        Object[] keys = kind.keys(0, SIZE);
        Target forgetful = new ForgetfulTarget();
        Arrays.stream(keys).forEach(key -> forgetful.put(key, this));

        assertThatThrownBy(() -> new Lookups(forgetful, keys, true)).hasMessageContaining("wrong answer");
        assertThatThrownBy(() -> new Lookups(forgetful, keys, false)).hasMessageContaining("wrong answer");
        assertThatThrownBy(() -> new Chase(new ForgetfulTarget(), kind, SIZE)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Churn(new ForgetfulTarget(), keys, keys)).hasMessageContaining("wrong answer");
        assertThat(new Iterate(forgetful, this, SIZE).pass()).isEqualTo(SIZE - SIZE / 10);
        assertThat(new PutFresh(ForgetfulTarget::new, keys).pass()).isZero();
        assertThat(new Update(new ForgetfulTarget(), keys).pass()).isZero();
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void keysOfOneNumberAreEqualButNotIdentical(KeyKind kind) {
        Object first = kind.key(SIZE);
        Object second = kind.key(SIZE);

        assertThat(first).isEqualTo(second).isNotSameAs(second);
        assertThat(Arrays.stream(kind.keys(0, SIZE)).distinct()).hasSize(SIZE);
    }

    @Test
    void aShuffleKeepsEveryElementButNotTheOrder() {
        Object[] keys = KeyKind.INTEGER.keys(0, SIZE);

        assertThat(Shuffle.shuffled(keys.clone()))
                .containsExactlyInAnyOrder(keys)
                .isNotEqualTo(keys);
    }
}
