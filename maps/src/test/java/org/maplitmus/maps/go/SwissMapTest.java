package org.maplitmus.maps.go;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

class SwissMapTest {

    private final SwissMap<@Nullable Object, @Nullable Object> map =
            SwissMap.with(Detection.GO, 0, new SplittableRandom(42));

    @ParameterizedTest
    @CsvSource({"8, 16", "14, 32", "28, 64", "56, 128", "112, 256", "224, 512", "448, 1024"})
    void aTableDoublesWithTheEntryThatIsOneTooMany(int entries, int capacityAfter) {
        fill(entries);
        assertThat(onlyTable().capacity()).isEqualTo(capacityAfter / 2);

        map.assign(-1, "one more");
        assertThat(onlyTable().capacity()).isEqualTo(capacityAfter);
        assertSound(entries + 1);
    }

    @Test
    void aFullTableOf1024SlotsSplitsInsteadAndTheDirectoryDoubles() {
        fill(896);
        SwissTable whole = onlyTable();

        map.assign(-1, "one more");
        assertThat(directory().size()).isEqualTo(2);
        assertThat(directory().named(0)).isNotSameAs(directory().named(1));
        assertThat(directory().named(0).capacity()).isEqualTo(SwissMap.MAX_CAPACITY);
        assertThat(whole.stale).isTrue();
        assertSound(897);
    }

    @Test
    void aTableWithTwoNamesSplitsWithoutDoublingTheDirectory() {
        int namesShared = 0;
        for (int i = 0; i < 100_000; i++) {
            int size = map.directory == null ? 1 : directory().size();
            int tables = map.directory == null ? 1 : tables().size();
            map.assign(i, i);
            boolean split = tables().size() > tables;
            namesShared += split && directory().size() == size ? 1 : 0;
        }
        assertThat(namesShared).isPositive();
        assertThat(tables()).allMatch(table -> table.capacity() == SwissMap.MAX_CAPACITY);
        assertSound(100_000);
    }

    @Test
    void aSmallMapWithEightEntriesGrowsAlsoWhenAValueIsReplaced() {
        fill(8);
        map.assign(3, "replaced");

        assertThat(onlyTable().capacity()).isEqualTo(16);
        assertSound(8);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 16, 1",
        "14, 16, 1",
        "15, 32, 1",
        "28, 32, 1",
        "896, 1024, 1",
        "897, 512, 2",
        "1792, 1024, 2",
        "1793, 512, 4"
    })
    void aHintMakesAsManyTablesOfWhatSizeAsGoMakes(int hint, int capacity, int tables) {
        SwissMap<Integer, Integer> roomy = SwissMap.with(Detection.GO, hint, new SplittableRandom(1));

        SwissDirectory directory = requireNonNull(roomy.directory);
        assertThat(directory.size()).isEqualTo(tables);
        assertThat(directory.named(0).capacity()).isEqualTo(capacity);
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "8"})
    void aSmallHintAllocatesNothing(int hint) {
        assertThat(new SwissMap<>(hint).directory).isNull();
    }

    @Test
    void aDeletedSlotIsEmptyAgainUnlessItsGroupWasFull() {
        fill(800);
        SwissTable table = onlyTable();
        int tombstones = 0;
        for (int key = 0; key < 800; key++) {
            int slot = table.find(key, GoEquality.hash(key, map.seed), Operation.DELETE);
            boolean groupWasFull = isFull(table, slot >>> 3);
            map.delete(key);
            if (key < 799) {
                assertThat(table.control(slot)).isEqualTo(groupWasFull ? ControlWord.DELETED : ControlWord.EMPTY);
            }
            tombstones += groupWasFull ? 1 : 0;
        }
        assertThat(tombstones).isPositive();
    }

    private static boolean isFull(SwissTable table, int group) {
        return IntStream.range(8 * group, 8 * group + 8).noneMatch(slot -> table.control(slot) == ControlWord.EMPTY);
    }

    @Test
    void anAssignmentTakesATombstoneBeforeAnEmptySlot() {
        fillWithOneHash(20);
        SwissTable table = onlyTable();
        int before = table.growthLeft();
        map.delete(new OneHash(0));
        assertThat(table.growthLeft()).isEqualTo(before);

        map.assign(new OneHash(99), "takes its place");
        assertThat(table.growthLeft()).isEqualTo(before);
        assertSound(20);
    }

    @Test
    void aTableIsReplacedByOneWithoutTombstonesWhenTheyHaveUsedItUp() {
        fillWithOneHash(56);
        SwissTable worn = onlyTable();
        for (int i = 0; i < 30; i++) {
            map.delete(new OneHash(i));
        }
        map.assign("elsewhere", 1);
        map.assign("and", 1);
        for (int i = 100; onlyTable() == worn; i++) {
            map.assign(new OneHash(i), i);
        }
        assertThat(onlyTable().growthLeft()).isEqualTo(onlyTable().capacity() / 8 * 7 - map.len());
        assertThat(SwissInvariants.violations(map)).isEmpty();
    }

    @Test
    void moreKeysOfOneHashThanATableHoldsMakeALargerTable() {
        fillWithOneHash(3_000);

        assertThat(onlyTable().capacity()).isEqualTo(4_096);
        assertSound(3_000);
    }

    @Test
    void clearEmptiesTheTablesAndKeepsThem() {
        fill(5_000);
        Set<SwissTable> before = tables();
        map.clear();

        assertThat(tables()).isEqualTo(before);
        assertThat(tables()).allMatch(SwissTable::isUnused);
        assertSound(0);
    }

    @Test
    void aTableWithoutAnEmptySlotIsReported() {
        fill(14);
        Arrays.fill(onlyTable().controls, 0);

        assertThatThrownBy(() -> map.get("absent"))
                .isInstanceOf(FatalError.class)
                .hasMessageContaining("concurrent map read and map write");
    }

    @Test
    void theCheckOfTheStructureRejectsAKeyInTheWrongPlace() {
        fill(14);
        SwissTable table = onlyTable();
        int full = IntStream.range(0, 16).filter(table::isFull).findFirst().orElseThrow();
        table.slots[2 * full] = "stranger";
        int free = IntStream.range(0, 16)
                .filter(slot -> !table.isFull(slot))
                .findFirst()
                .orElseThrow();
        table.slots[2 * free + 1] = "left behind";

        assertThat(SwissInvariants.violations(map))
                .anyMatch(sentence -> sentence.contains("where nobody finds it"))
                .anyMatch(sentence -> sentence.contains("keeps an entry"));
    }

    private void fill(int entries) {
        for (int i = 0; i < entries; i++) {
            map.assign(i, "value");
        }
    }

    private void fillWithOneHash(int entries) {
        for (int i = 0; i < entries; i++) {
            map.assign(new OneHash(i), i);
        }
    }

    private void assertSound(int entries) {
        assertThat(map.len()).isEqualTo(entries);
        assertThat(SwissInvariants.violations(map)).isEmpty();
    }

    private SwissDirectory directory() {
        return requireNonNull(map.directory);
    }

    private SwissTable onlyTable() {
        assertThat(directory().size()).isOne();
        return directory().named(0);
    }

    private Set<SwissTable> tables() {
        Set<SwissTable> tables = new HashSet<>();
        for (int name = 0; name < directory().size(); name++) {
            tables.add(directory().named(name));
        }
        return tables;
    }

    /** A key whose hash is that of all others of its kind. */
    private record OneHash(int number) {

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
