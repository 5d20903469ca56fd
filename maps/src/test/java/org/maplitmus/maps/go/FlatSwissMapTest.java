package org.maplitmus.maps.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.go.FlatSwissMap.Growth;

class FlatSwissMapTest {

    private static FlatSwissMap<@Nullable Object, @Nullable Object> map(Growth growth, int hint) {
        return FlatSwissMap.with(Detection.GO, hint, growth, new SplittableRandom(42));
    }

    private static FlatSwissMap<@Nullable Object, @Nullable Object> filled(Growth growth, int entries) {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = map(growth, 0);
        for (int i = 0; i < entries; i++) {
            map.assign(i, "value");
        }
        return map;
    }

    @ParameterizedTest
    @CsvSource({
        "DOUBLING, 8, 32",
        "DOUBLING, 28, 128",
        "DOUBLING, 112, 512",
        "DOUBLING, 448, 1024",
        "DOUBLING, 896, 2048",
        "COMPACT, 8, 16",
        "COMPACT, 15, 32",
        "COMPACT, 1920, 4096",
        "COMPACT, 3840, 5080"
    })
    void aTableIsReplacedWithTheEntryThatIsOneTooMany(Growth growth, int entries, int slotsAfter) {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = filled(growth, entries);
        assertThat(map.table.used()).isEqualTo(map.table.limit());

        map.assign(-1, "one more");
        assertThat(map.table.slots).isEqualTo(slotsAfter);
        assertThat(FlatInvariants.violations(map)).isEmpty();
    }

    @Test
    void inCompactGrowthAtLeastThreeQuartersOfALargeTableAreFull() {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = filled(Growth.COMPACT, 4_000);
        for (int i = 4_000; i < 100_000; i++) {
            map.assign(i, "value");
            assertThat(4L * map.len()).isGreaterThanOrEqualTo(3L * map.table.slots);
        }
    }

    @ParameterizedTest
    @CsvSource({"DOUBLING, 9, 16", "DOUBLING, 14, 16", "DOUBLING, 15, 32", "COMPACT, 15, 24", "COMPACT, 3000, 3208"})
    void aHintMakesATableThatHoldsIt(Growth growth, int hint, int slots) {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = map(growth, hint);
        FlatTable made = map.table;
        for (int i = 0; i < hint; i++) {
            map.assign(i, "value");
        }
        assertThat(made.slots).isEqualTo(slots);
        assertThat(map.table).isSameAs(made);
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "8"})
    void aSmallHintAllocatesNothing(int hint) {
        assertThat(new FlatSwissMap<>(hint).table).isSameAs(FlatTable.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void deletedSlotsAreDroppedByATableOfTheSameSizeWhenTheyHaveUsedItUp(Growth growth) {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = filled(growth, 50_000);
        for (int i = 0; i < 30_000; i++) {
            map.delete(i);
        }
        FlatTable worn = map.table;
        int entries = 20_000;
        assertThat(worn.used()).isGreaterThan(entries);
        for (int next = 50_000; map.table == worn; next++) {
            map.delete(next - 20_000);
            map.assign(next, "moved on");
        }
        assertThat(map.table.slots).isEqualTo(worn.slots);
        assertThat(map.table.used()).isEqualTo(map.len());
        assertThat(FlatInvariants.violations(map)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLastDeleteEmptiesTheDeletedSlots(Growth growth) {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = filled(growth, 1_000);
        for (int i = 0; i < 1_000; i++) {
            map.delete(i);
        }
        assertThat(map.table.used()).isZero();
        assertThat(map.table.controls).containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource
    void manyKeysOfOneHashAreFound(Growth growth) {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = map(growth, 0);
        for (int i = 0; i < 3_000; i++) {
            map.assign(new OneHash(i), i);
        }
        assertThat(map.get(new OneHash(2_999))).isEqualTo(2_999);
        assertThat(map.get(new OneHash(3_000))).isNull();
        assertThat(FlatInvariants.violations(map)).isEmpty();
    }

    @Test
    void clearEmptiesTheTableAndKeepsIt() {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = filled(Growth.DOUBLING, 1_000);
        FlatTable before = map.table;
        map.clear();

        assertThat(map.table).isSameAs(before);
        assertThat(before.used()).isZero();
        assertThat(before.cells).containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource
    void aDeleteOfMoreEntriesThanAreCountedIsReported(Growth growth) {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = filled(growth, 20);
        map.count = 0;

        assertThatThrownBy(() -> map.remove(7, GoEquality.hash(7, map.seed)))
                .isInstanceOf(FatalError.class)
                .hasMessageContaining("structure found inconsistent");
    }

    @Test
    void theCheckOfTheStructureRejectsAKeyInTheWrongPlace() {
        FlatSwissMap<@Nullable Object, @Nullable Object> map = filled(Growth.DOUBLING, 20);
        FlatTable table = map.table;
        for (int slot = 0; slot < table.slots; slot++) {
            table.cells[2 * slot] = "stranger";
        }
        assertThat(FlatInvariants.violations(map))
                .anyMatch(sentence -> sentence.contains("where nobody finds it"))
                .anyMatch(sentence -> sentence.contains("has the key"));
    }

    /** A key whose hash is that of all others of its kind. */
    private record OneHash(int number) {

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
