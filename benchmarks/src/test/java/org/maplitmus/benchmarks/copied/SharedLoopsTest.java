package org.maplitmus.benchmarks.copied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.benchmarks.plan.KeyKind;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.SharedKind;
import org.maplitmus.benchmarks.plan.Sharing;

class SharedLoopsTest {

    private static final int SIZE = 1_000;
    private static final Object[] KEYS = KeyKind.INTEGER.keys(0, SIZE);

    @ParameterizedTest
    @EnumSource(SharedKind.class)
    void everyOperationOfEverySharingDoesWhatItShould(SharedKind kind) {
        for (Sharing sharing : Sharing.values()) {
            for (Loop loop : new CopyOfSharedLoops().loops(kind, sharing, SIZE)) {
                assertThat(loop.pass()).as("%s", sharing).isEqualTo(loop.operations());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sharing.class)
    void aMapThatHasLostKeysIsNoticedByEverySharing(Sharing sharing) {
        SharedTarget empty = new SharedTarget.OfMap(new HashMap<>());
        ReadWrite loop = new ReadWrite(empty, KEYS, sharing);

        assertThat(loop.pass()).isLessThan(loop.operations());
    }

    @ParameterizedTest
    @CsvSource({"READ, 0", "MIXED, 5", "HALF, 50", "OVERWRITE, 100"})
    void aSharingStoresAsOftenAsItsNameSays(Sharing sharing, int percent) {
        assertThat(IntStream.range(0, 100).filter(sharing::writes)).hasSize(percent);
    }

    @Test
    void aFilledSyncMapNeedsNoLockForWhatItHasNot() {
        AtomicReference<@Nullable SharedTarget> reentered = new AtomicReference<>();
        SharedTarget filled = SharedMaps.filled(SharedKind.SYNC, new Object[] {new Curious(reentered)});

        reentered.set(filled);

        assertThat(filled.get(new Curious(reentered))).isNotNull();
    }

    @Test
    void aSyncMapThatWasNotReadNeedsOne() {
        AtomicReference<@Nullable SharedTarget> reentered = new AtomicReference<>();
        SharedTarget unread = SharedMaps.of(SharedKind.SYNC);
        unread.put(new Curious(reentered), KEYS[0]);

        reentered.set(unread);

        assertThatThrownBy(() -> unread.get(new Curious(reentered))).isInstanceOf(IllegalStateException.class);
    }

    /** A key whose comparison looks an absent key up in the same map, which fails while the map holds its lock. */
    private record Curious(AtomicReference<@Nullable SharedTarget> map) {

        @Override
        public boolean equals(@Nullable Object other) {
            SharedTarget again = map.get();
            return other instanceof Curious && (again == null || again.get("absent") == null);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
