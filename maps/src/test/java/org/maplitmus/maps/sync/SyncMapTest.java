package org.maplitmus.maps.sync;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The states of a SyncMap: what is in which of its tables, and what moves it. */
@Timeout(60)
class SyncMapTest {

    private static SyncMap<Integer, Integer> promoted(int size) {
        SyncMap<Integer, Integer> map = new SyncMap<>();
        IntStream.range(0, size).forEach(key -> map.store(key, key));
        map.range((key, value) -> true);
        return map;
    }

    private static Set<Integer> dirtyKeys(SyncMap<Integer, Integer> map) {
        return map.dirty == null ? Set.of() : keys(map.dirty);
    }

    private static Set<Integer> readKeys(SyncMap<Integer, Integer> map) {
        return keys(map.getReadVolatile().table());
    }

    private static Set<Integer> keys(EntryTable<Integer, Integer> table) {
        return IntStream.range(0, table.length())
                .mapToObj(table::at)
                .filter(Objects::nonNull)
                .map(entry -> entry.key)
                .collect(Collectors.toSet());
    }

    private static boolean isAmended(SyncMap<Integer, Integer> map) {
        return map.getReadVolatile().amended();
    }

    @Test
    void aNewKeyIsDirtyUntilAPromotion() {
        SyncMap<Integer, Integer> map = new SyncMap<>();
        map.store(1, 1);

        assertThat(readKeys(map)).isEmpty();
        assertThat(dirtyKeys(map)).containsExactly(1);
        assertThat(isAmended(map)).isTrue();
        map.range((key, value) -> true);
        assertThat(readKeys(map)).containsExactly(1);
        assertThat(isAmended(map)).isFalse();
        assertThat(dirtyKeys(map)).isEmpty();
    }

    @Test
    void asManyMissesAsDirtyKeysPromote() {
        SyncMap<Integer, Integer> map = new SyncMap<>();
        IntStream.range(0, 3).forEach(key -> map.store(key, key));

        map.load(0);
        map.load(99);
        assertThat(readKeys(map)).isEmpty();
        map.load(1);
        assertThat(readKeys(map)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void everyLookIntoTheDirtyTableButThatOfAStoreCounts() {
        SyncMap<Integer, Integer> map = new SyncMap<>();
        IntStream.range(0, 5).forEach(key -> map.store(key, key));

        map.store(0, 1);
        map.swap(0, 2);
        assertThat(map.misses).isZero();
        map.loadOrStore(0, 3);
        map.compareAndSwap(0, 9, 9);
        map.compareAndDelete(0, 9);
        assertThat(map.misses).isEqualTo(3);
        map.loadAndDelete(0);
        assertThat(readKeys(map)).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void aKeyThatIsReadOnlyCountsNoMiss() {
        SyncMap<Integer, Integer> map = promoted(3);
        map.store(3, 3);

        IntStream.range(0, 100).forEach(i -> map.load(i % 3));
        assertThat(map.misses).isZero();
        assertThat(isAmended(map)).isTrue();
    }

    @Test
    void aMissWithoutNewerKeysCountsNothing() {
        SyncMap<Integer, Integer> map = promoted(1);

        map.load(99);
        map.loadAndDelete(99);
        assertThat(map.misses).isZero();
        assertThat(map.compareAndSwap(99, 1, 2)).isFalse();
    }

    @Test
    void aDeletedKeyIsExpungedByTheNextCopyAndForgottenByTheNextPromotion() {
        SyncMap<Integer, Integer> map = promoted(2);
        map.delete(0);
        assertThat(readKeys(map)).containsExactlyInAnyOrder(0, 1);

        map.store(2, 2);
        assertThat(dirtyKeys(map)).containsExactlyInAnyOrder(1, 2);
        assertThat(readKeys(map)).containsExactlyInAnyOrder(0, 1);
        map.range((key, value) -> true);
        assertThat(readKeys(map)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aStoreBeforeTheNextCopyBringsADeletedKeyBackWithoutTheMutex() {
        SyncMap<Integer, Integer> map = promoted(1);
        map.delete(0);

        map.store(0, 5);
        assertThat(isAmended(map)).isFalse();
        assertThat(map.load(0)).isEqualTo(new Loaded<>(5, true));
        map.store(1, 1);
        map.range((key, value) -> true);
        assertThat(map.load(0)).isEqualTo(new Loaded<>(5, true));
    }

    @Test
    void anExpungedEntryThatIsStoredToOutlivesThePromotion() {
        SyncMap<Integer, Integer> map = expunged();
        map.store(0, 5);
        assertThat(dirtyKeys(map)).contains(0);

        map.range((key, value) -> true);
        assertThat(map.load(0)).isEqualTo(new Loaded<>(5, true));
    }

    @Test
    void anExpungedEntryThatLoadOrStoreBringsBackOutlivesThePromotion() {
        SyncMap<Integer, Integer> map = expunged();
        assertThat(map.loadOrStore(0, 5)).isEqualTo(new Loaded<>(5, false));

        map.range((key, value) -> true);
        assertThat(map.load(0)).isEqualTo(new Loaded<>(5, true));
    }

    @Test
    void anExpungedEntryIsAbsent() {
        SyncMap<Integer, Integer> map = expunged();

        assertThat(map.load(0).loaded()).isFalse();
        assertThat(map.loadAndDelete(0).loaded()).isFalse();
        assertThat(map.compareAndSwap(0, 0, 1)).isFalse();
        assertThat(map.compareAndDelete(0, 0)).isFalse();
        assertThat(map.asMap()).containsOnlyKeys(1);
    }

    /** Key 0 is expunged, key 1 is dirty. */
    private static SyncMap<Integer, Integer> expunged() {
        SyncMap<Integer, Integer> map = promoted(1);
        map.delete(0);
        map.store(1, 1);
        return map;
    }

    @Test
    void aClearForgetsBothTablesAndTheMisses() {
        SyncMap<Integer, Integer> map = promoted(2);
        IntStream.range(2, 9).forEach(key -> map.store(key, key));
        map.load(99);

        map.clear();
        assertThat(readKeys(map)).isEmpty();
        assertThat(dirtyKeys(map)).isEmpty();
        assertThat(isAmended(map)).isFalse();
        assertThat(map.misses).isZero();
        map.store(1, 5);
        assertThat(map.asMap()).containsOnlyKeys(1);
    }

    @Test
    void aRangeVisitsTheKeysOfItsPromotionWithTheirValuesOfTheMoment() {
        SyncMap<Integer, Integer> map = promoted(50);
        List<Integer> keys = new ArrayList<>();
        List<Integer> values = new ArrayList<>();

        map.range((key, value) -> {
            if (keys.isEmpty()) {
                IntStream.range(0, 50).forEach(known -> map.store(known, -1));
                IntStream.range(50, 200).forEach(added -> map.store(added, -1));
                map.range((inner, same) -> true);
            }
            values.add(value);
            return keys.add(key);
        });

        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 50).boxed().toList());
        assertThat(values.subList(1, 50)).containsOnly(-1);
    }

    @Test
    void aKeyThatIsRemovedDuringARangeIsPassedOver() {
        SyncMap<Integer, Integer> map = promoted(50);
        List<Integer> keys = new ArrayList<>();

        map.range((key, value) -> {
            IntStream.range(0, 50).filter(other -> other != key).forEach(map::delete);
            return keys.add(key);
        });

        assertThat(keys).hasSize(1);
    }

    @Test
    void aDirtyKeyThatIsDeletedIsNotReachableAnyMore() {
        SyncMap<Object, Integer> map = new SyncMap<>();
        map.store("stays", 1);
        map.store("stays too", 1);

        assertGone(storedAndDeleted(map));
    }

    /** Stores and deletions of new keys alone must end in promotions, or deleted keys of the table would stay. */
    @Test
    void aPromotedKeyThatIsDeletedGoesWithTheNextKeysThatComeAndGo() {
        SyncMap<Object, Integer> map = new SyncMap<>();
        WeakReference<Object> key = stored(map);
        map.range((promoted, value) -> true);
        map.delete(requireNonNull(key.get()));

        storedAndDeleted(map);
        assertGone(key);
    }

    private static WeakReference<Object> stored(SyncMap<Object, Integer> map) {
        Object key = new Object();
        map.store(key, 1);
        return new WeakReference<>(key);
    }

    private static WeakReference<Object> storedAndDeleted(SyncMap<Object, Integer> map) {
        WeakReference<Object> key = stored(map);
        map.delete(requireNonNull(key.get()));
        return key;
    }

    private static void assertGone(WeakReference<Object> key) {
        for (int collections = 0; collections < 20 && key.get() != null; collections++) {
            System.gc();
        }
        assertThat(key.get()).isNull();
    }
}
