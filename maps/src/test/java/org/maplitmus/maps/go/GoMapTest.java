package org.maplitmus.maps.go;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.FatalError;

class GoMapTest {

    private final GoMap<@Nullable Object, @Nullable Object> map = GoMap.with(Detection.GO, 0, new SplittableRandom(42));

    @Test
    void theCheckOfTheStructureRejectsAKeyInTheWrongPlace() {
        fill(5);
        BucketChunk chunk = requireNonNull(table().chunk(0));
        chunk.tophash[0] = Tophash.with(chunk.tophash[0], 1, Tophash.EMPTY_REST);
        chunk.cells[0] = "stranger";

        assertThat(TableInvariants.violations(map))
                .anyMatch(sentence -> sentence.contains("cells are live"))
                .anyMatch(sentence -> sentence.contains("behind its empty rest"))
                .anyMatch(sentence -> sentence.contains("keeps the key"))
                .anyMatch(sentence -> sentence.contains("where nobody looks"));
    }

    @Test
    void anEvacuatedCellInABucketThatIsNotEvacuatedIsReported() {
        fill(53);
        BucketTable old = requireNonNull(table().old);
        int left = table().evacuatedBelow();
        BucketChunk chunk = requireNonNull(old.chunk(left));
        chunk.tophash[left] = Tophash.with(chunk.tophash[left], 7, Tophash.EVACUATED_Y);

        assertThatThrownBy(() -> fill(200)).isInstanceOf(FatalError.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "1, 13", "2, 26", "3, 52", "4, 104", "5, 208", "10, 6656", "17, 851968"})
    void aTableDoublesWithTheEntryThatIsOneTooMany(int bits, int entries) {
        fill(entries);
        assertThat(table().bits).isEqualTo(bits);

        map.assign(-1, "one more");
        assertThat(table().bits).isEqualTo(bits + 1);
        assertThat(map.len()).isEqualTo(entries + 1);
    }

    @ParameterizedTest
    @CsvSource({"9, 1", "13, 1", "14, 2", "104, 4", "105, 5", "851968, 17", "851969, 18"})
    void aHintMakesTheLeastTableThatHoldsIt(int hint, int bits) {
        assertThat(requireNonNull(new GoMap<>(hint).table).bits).isEqualTo(bits);
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "8"})
    void aSmallHintAllocatesNothing(int hint) {
        assertThat(new GoMap<>(hint).table).isNull();
    }

    @Test
    void aWriteMovesAtMostTwoChainsAndAReadNone() {
        fill(6_657);
        BucketTable old = requireNonNull(table().old);
        int before = evacuated(old);
        for (int i = 0; i < 3_000 && table().old != null; i++) {
            map.get(i);
            map.get(-i - 1);
            map.range().next();
            assertThat(evacuated(old)).isEqualTo(before);
            write(i);
            assertThat(evacuated(old) - before).isBetween(1, 2);
            before = evacuated(old);
        }
        assertThat(table().old).isNull();
    }

    private void write(int i) {
        if (i % 2 == 0) {
            map.assign(i, "updated");
        } else {
            map.delete(-i);
        }
    }

    private static int evacuated(BucketTable old) {
        int evacuated = 0;
        for (int bucket = 0; bucket < old.buckets(); bucket++) {
            evacuated += old.isEvacuated(bucket) ? 1 : 0;
        }
        return evacuated;
    }

    @Test
    void deletesThatLeaveLongChainsBringATableOfTheSameSizeThatDropsThem() {
        int most = 0;
        int next = 0;
        boolean replaced = false;
        fill(104);
        BucketTable first = table();
        for (; next < 100_000 && !replaced; next++) {
            map.delete(next);
            map.assign(next + 104, "moved on");
            most = Math.max(most, table() == first ? first.overflows() : 0);
            replaced = table() != first;
        }
        assertThat(table().bits).isEqualTo(first.bits);
        while (table().old != null) {
            map.delete("absent");
        }
        assertThat(most).isEqualTo(1 << first.bits);
        assertThat(table().overflows()).isLessThan(most);
        assertThat(map.len()).isEqualTo(104);
        assertThat(TableInvariants.violations(map)).isEmpty();
    }

    @Test
    void theNilMapIsEmptyAndPanicsWhenAssignedTo() {
        BuiltinMap<String, Integer> nil = GoMap.nil();

        nil.delete("key");
        assertThat(nil.get("key")).isNull();
        assertThat(nil.len()).isZero();
        assertThat(nil.range().next()).isFalse();
        assertThatThrownBy(() -> nil.assign("key", 1))
                .isInstanceOf(Panic.class)
                .hasMessage("assignment to entry in nil map");
    }

    private void fill(int entries) {
        for (int i = 0; i < entries; i++) {
            map.assign(i, "value");
        }
    }

    private BucketTable table() {
        return requireNonNull(map.table);
    }
}
