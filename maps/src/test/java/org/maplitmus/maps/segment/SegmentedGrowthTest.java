package org.maplitmus.maps.segment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-jdk")
class SegmentedGrowthTest {

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000})
    void manyKeysAreAllThereAndCanAllGo(int number) {
        SegmentedMap<Integer, Integer> map = new SegmentedMap<>();
        assertThat(IntStream.range(0, number).allMatch(key -> map.put(key, key) == null))
                .isTrue();
        assertThat(map.size()).isEqualTo(number);
        assertThat(IntStream.range(0, number).allMatch(key -> requireNonNull(map.get(key)) == key))
                .isTrue();

        assertThat(IntStream.range(0, number).allMatch(key -> map.remove(key, key)))
                .isTrue();
        assertThat(map.size()).isZero();
        assertThat(map.keySet().iterator()).isExhausted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void anyHistoryLeavesWhatItLeavesInAHashMap(int concurrencyLevel) {
        Random random = new Random(concurrencyLevel);
        SegmentedMap<Colliding, Integer> map = new SegmentedMap<>(concurrencyLevel);
        Map<Colliding, Integer> model = new HashMap<>();
        for (int step = 0; step < 100_000; step++) {
            int id = random.nextInt(300);
            Colliding key = new Colliding(id, id / 5);
            switch (random.nextInt(5)) {
                case 0 -> assertThat(map.remove(key)).isEqualTo(model.remove(key));
                case 1 ->
                    assertThat(map.merge(key, step, (old, added) -> old % 3 == 0 ? null : old + added))
                            .isEqualTo(model.merge(key, step, (old, added) -> old % 3 == 0 ? null : old + added));
                case 2 -> assertThat(map.get(key)).isEqualTo(model.get(key));
                default -> assertThat(map.put(key, step)).isEqualTo(model.put(key, step));
            }
        }
        assertThat(map.entrySet()).isEqualTo(model.entrySet());
        assertThat(map.size()).isEqualTo(model.size());
    }

    @Test
    void keysOfOneHashCodeShareAChainAndStayApart() {
        SegmentedMap<Colliding, Integer> map = new SegmentedMap<>();
        for (int id = 0; id < 2_000; id++) {
            map.put(new Colliding(id, 42), id);
        }
        for (int id = 0; id < 2_000; id += 2) {
            assertThat(map.remove(new Colliding(id, 42))).isEqualTo(id);
        }

        assertThat(map).hasSize(1_000);
        assertThat(map.values()).allMatch(id -> id % 2 == 1).doesNotHaveDuplicates();
    }

    /** Neighbours in the low bits, in the high bits, and both. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 8, 1 << 16, 1 << 24})
    void regularHashCodesSpreadOverSegmentsAndBins(int distance) {
        Set<Integer> segments = new HashSet<>();
        Set<Integer> bins = new HashSet<>();
        for (int i = 0; i < 128; i++) {
            int hash = Segments.hash(i * distance);
            segments.add(hash >>> 28);
            bins.add(hash & 127);
        }

        assertThat(segments).hasSize(16);
        assertThat(bins).hasSizeGreaterThan(64);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void anIteratorMeetsEachOldKeyOnceHoweverOftenTheTableGrowsUnderIt(int concurrencyLevel) {
        SegmentedMap<Integer, Integer> map = new SegmentedMap<>(concurrencyLevel);
        IntStream.range(0, 1_000).forEach(key -> map.put(key, key));
        Iterator<Integer> keys = map.keySet().iterator();
        List<Integer> met = new ArrayList<>();

        for (int fresh = 1_000; keys.hasNext(); fresh += 100) {
            met.add(keys.next());
            IntStream.range(fresh, Math.min(fresh + 100, 50_000)).forEach(key -> map.put(key, key));
        }

        assertThat(met)
                .doesNotHaveDuplicates()
                .containsAll(map.keySet().stream().filter(key -> key < 1_000).toList());
    }

    @Test
    void anIteratorMeetsTheKeysThatStayOnceWhileTheirNeighboursComeAndGo() {
        Random random = new Random(7);
        SegmentedMap<Integer, Integer> map = new SegmentedMap<>(1);
        IntStream.range(0, 1_000).forEach(key -> map.put(key, key));
        Iterator<Integer> keys = map.keySet().iterator();
        Map<Integer, Integer> times = new HashMap<>();

        while (keys.hasNext()) {
            times.merge(keys.next(), 1, Integer::sum);
            for (int i = 0; i < 20; i++) {
                int oddKey = 2 * random.nextInt(2_000) + 1;
                if (random.nextBoolean()) {
                    map.put(oddKey, oddKey);
                } else {
                    map.remove(oddKey);
                }
            }
        }

        assertThat(times.values()).containsOnly(1);
        assertThat(times.keySet())
                .containsAll(IntStream.range(0, 500).map(i -> 2 * i).boxed().toList());
    }

    @Test
    void aWalkThatRemovesWhatItMeetsWhileTheTableGrowsLeavesTheNewKeys() {
        SegmentedMap<Integer, Integer> map = new SegmentedMap<>(1);
        IntStream.range(0, 100).forEach(key -> map.put(key, key));

        for (Iterator<Integer> keys = map.keySet().iterator(); keys.hasNext(); ) {
            int key = keys.next();
            if (key >= 0) {
                map.put(-key - 1, key);
                keys.remove();
            }
        }

        assertThat(map.keySet()).filteredOn(key -> key >= 0).isEmpty();
        assertThat(map.keySet()).filteredOn(key -> key < 0).hasSize(100);
    }

    @Test
    void widerBinsShareTheEndOfAChainAndCopyWhatIsBeforeIt() {
        Bins<String, Integer> narrow = new Bins<>(2);
        for (int hash : new int[] {2, 6, 2, 4, 8, 2}) {
            narrow.link(narrow.nodeFor(hash, "key " + hash, hash));
        }
        List<Node<String, Integer>> old = chain(narrow, 0);

        Bins<String, Integer> wide = narrow.twiceAsWide();

        List<Node<String, Integer>> twos = chain(wide, 2);
        assertThat(chain(narrow, 0)).as("the narrow bins are as they were").isEqualTo(old);
        assertThat(twos.subList(1, 4))
                .as("the last three nodes of hash 2 and 6")
                .isEqualTo(old.subList(3, 6));
        assertThat(old).doesNotContain(twos.get(0));
        assertThat(chain(wide, 0)).extracting(node -> node.hash).containsExactlyInAnyOrder(4, 8);
        assertThat(Collections.disjoint(chain(wide, 0), old)).isTrue();
    }

    @Test
    void aReaderInNarrowBinsSeesARemovalAmongTheSharedNodes() {
        Bins<String, Integer> narrow = new Bins<>(2);
        for (int hash : new int[] {2, 6}) {
            narrow.link(narrow.nodeFor(hash, "key " + hash, hash));
        }
        Bins<String, Integer> wide = narrow.twiceAsWide();

        wide.unlink(requireNonNull(wide.find(2, "key 2")));

        assertThat(narrow.find(2, "key 2")).isNull();
        assertThat(narrow.find(6, "key 6")).isNotNull();
    }

    private static List<Node<String, Integer>> chain(Bins<String, Integer> bins, int bin) {
        List<Node<String, Integer>> chain = new ArrayList<>();
        for (Node<String, Integer> node = bins.getHeadVolatile(bin); node != null; node = node.getNextVolatile()) {
            chain.add(node);
        }
        return chain;
    }
}
