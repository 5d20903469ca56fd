package org.maplitmus.maps.sync;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The structure of a HashTrieMap: how it expands, chains, prunes, and what its locks are held for. */
@Timeout(60)
class HashTrieMapTest {

    /** How many levels there are, without the root. */
    private static int levels(HashTrieMap<?, ?> map) {
        return levels(map.getRootVolatile());
    }

    private static int levels(Indirect<?, ?> level) {
        int levels = 0;
        for (int index = 0; index < Indirect.WIDTH; index++) {
            if (level.getVolatile(index) instanceof Indirect<?, ?> below) {
                levels += 1 + levels(below);
            }
        }
        return levels;
    }

    /** A key whose spread hash is the one given: the finalizer of the hash, undone. */
    private static Colliding withHash(int number, int spread) {
        int hash = spread ^ (spread >>> 16);
        hash *= 0x7ed1b41d;
        hash = hash ^ (hash >>> 13) ^ (hash >>> 26);
        hash *= 0xa5cb9243;
        return new Colliding(number, hash ^ (hash >>> 16));
    }

    @Test
    void theHighestBitsOfTheHashChooseTheSlotOfTheRoot() {
        HashTrieMap<Colliding, Integer> map = new HashTrieMap<>();
        for (int slot = 0; slot < Indirect.WIDTH; slot++) {
            map.store(withHash(slot, slot << Indirect.ROOT_SHIFT), slot);
        }

        assertThat(levels(map)).isZero();
        List<Integer> walked = new ArrayList<>();
        map.range((key, value) -> walked.add(value));
        assertThat(walked).isEqualTo(IntStream.range(0, Indirect.WIDTH).boxed().toList());
    }

    @Test
    void keysThatDifferInTheLowestBitsNeedAllLevels() {
        HashTrieMap<Colliding, Integer> map = new HashTrieMap<>();
        Colliding one = withHash(1, 0x12345670);
        Colliding other = withHash(2, 0x12345671);
        map.store(one, 1);
        map.store(other, 2);

        assertThat(levels(map)).isEqualTo(7);
        assertThat(map.load(one)).isEqualTo(new Loaded<>(1, true));
        assertThat(map.load(other)).isEqualTo(new Loaded<>(2, true));
        assertThat(map.load(withHash(3, 0x12345671)).loaded()).isFalse();
    }

    @Test
    void keysOfOneHashShareAChainThatExpandsAsAWhole() {
        HashTrieMap<Colliding, Integer> map = new HashTrieMap<>();
        IntStream.range(0, 5).forEach(number -> map.store(withHash(number, 0xabcdef00), number));
        assertThat(levels(map)).isZero();

        map.store(withHash(9, 0xabcdff00), 9);
        assertThat(levels(map)).isEqualTo(4);
        map.store(withHash(2, 0xabcdef00), 22);
        assertThat(map.loadAndDelete(withHash(4, 0xabcdef00))).isEqualTo(new Loaded<>(4, true));
        assertThat(map.loadAndDelete(withHash(0, 0xabcdef00))).isEqualTo(new Loaded<>(0, true));
        assertThat(map.load(withHash(1, 0xabcdef00))).isEqualTo(new Loaded<>(1, true));
        assertThat(map.load(withHash(2, 0xabcdef00))).isEqualTo(new Loaded<>(22, true));
        assertThat(map.asMap()).hasSize(4);
    }

    @Test
    void levelsThatBecomeEmptyAreCutOffUpToTheFirstThatIsNot() {
        HashTrieMap<Colliding, Integer> map = new HashTrieMap<>();
        Colliding one = withHash(1, 0x12345670);
        Colliding other = withHash(2, 0x12345671);
        Colliding cousin = withHash(3, 0x12300000);
        map.store(one, 1);
        map.store(other, 2);
        map.store(cousin, 3);
        assertThat(levels(map)).isEqualTo(7);

        map.delete(one);
        assertThat(levels(map)).isEqualTo(7);
        map.delete(other);
        assertThat(levels(map)).isEqualTo(3);
        assertThat(map.load(cousin)).isEqualTo(new Loaded<>(3, true));
        map.compareAndDelete(cousin, 3);
        assertThat(levels(map)).isZero();
        assertNothingLocked(map.getRootVolatile());
    }

    @Test
    void aLevelThatWasCutOffIsDeadAndTakesNoMoreEntries() {
        HashTrieMap<Colliding, Integer> map = new HashTrieMap<>();
        Colliding one = withHash(1, 0x11000000);
        map.store(one, 1);
        map.store(withHash(2, 0x12000000), 2);
        Indirect<Colliding, Integer> level = below(map.getRootVolatile(), 1);
        map.delete(one);
        map.delete(withHash(2, 0x12000000));

        assertThat(level.isDead()).isTrue();
        assertThat(Slot.lock(level, 0x11000000)).isNull();
        assertThat(level.mutex.isLocked()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Indirect<K, V> below(Indirect<K, V> level, int index) {
        return (Indirect<K, V>) requireNonNull(level.getVolatile(index));
    }

    private static void assertNothingLocked(Indirect<?, ?> level) {
        assertThat(level.mutex.isLocked()).isFalse();
        for (int index = 0; index < Indirect.WIDTH; index++) {
            if (level.getVolatile(index) instanceof Indirect<?, ?> below) {
                assertNothingLocked(below);
            }
        }
    }

    @Test
    void aWriterInATrieThatWasClearedFinishesThere() {
        HashTrieMap<Integer, Integer> map = new HashTrieMap<>();
        Slot<Integer, Integer> slot = requireNonNull(Slot.lock(map.getRootVolatile(), Hashing.hash(1)));

        map.clear();
        slot.insert(1, 1);
        slot.unlock();
        assertThat(map.load(1).loaded()).isFalse();
        assertThat(map.asMap()).isEmpty();
    }

    /** The walk has passed the place of the first new key when both are stored. */
    @Test
    void aRangeMayShowTheLaterOfTwoNewKeysWithoutTheEarlier() {
        HashTrieMap<Colliding, Integer> map = new HashTrieMap<>();
        map.store(withHash(5, 0x50000000), 5);
        List<Integer> visited = new ArrayList<>();

        map.range((key, value) -> {
            map.store(withHash(1, 0x10000000), 1);
            map.store(withHash(9, 0x90000000), 9);
            return visited.add(value);
        });

        assertThat(visited).containsExactly(5, 9);
    }

    @Test
    void aRangeGoesOnFromALevelThatIsCutOff() {
        HashTrieMap<Colliding, Integer> map = new HashTrieMap<>();
        Colliding one = withHash(1, 0x11000000);
        Colliding other = withHash(2, 0x12000000);
        map.store(one, 1);
        map.store(other, 2);
        map.store(withHash(3, 0x30000000), 3);
        List<Integer> visited = new ArrayList<>();

        map.range((key, value) -> {
            map.delete(one);
            map.delete(other);
            return visited.add(value);
        });

        assertThat(visited).containsExactly(1, 3);
    }

    @Test
    void aDeletedKeyIsNotReachableAnyMore() {
        HashTrieMap<Object, Integer> map = new HashTrieMap<>();
        WeakReference<Object> key = stored(map);
        map.delete(requireNonNull(key.get()));

        for (int collections = 0; collections < 20 && key.get() != null; collections++) {
            System.gc();
        }
        assertThat(key.get()).isNull();
    }

    private static WeakReference<Object> stored(HashTrieMap<Object, Integer> map) {
        Object key = new Object();
        map.store(key, 1);
        return new WeakReference<>(key);
    }
}
