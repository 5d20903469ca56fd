package org.maplitmus.maps.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LockingTest {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final LockCheckedHashMap<String, Integer> checked = new LockCheckedHashMap<>(lock);
    private final RWLockMap<String, Integer> map = new RWLockMap<>(new GuardedByLocks<>(lock, checked));

    @ParameterizedTest
    @MethodSource({"reads", "writes"})
    void everyOperationHoldsItsLockAndGivesItBack(Consumer<Map<String, Integer>> operation) {
        map.put("a", 1);

        operation.accept(map);

        assertThat(lock.getReadLockCount()).isZero();
        assertThat(lock.isWriteLocked()).isFalse();
    }

    @ParameterizedTest
    @MethodSource({"reads", "writes"})
    void withoutTheReadWriteLockEveryOperationIsCaught(Consumer<Map<String, Integer>> operation) {
        LockPair unrelated = new LockPair(new ReentrantLock(), new ReentrantLock());
        Map<String, Integer> weakened = weakenedTo(unrelated);

        assertThatThrownBy(() -> operation.accept(weakened)).isInstanceOf(IllegalMonitorStateException.class);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void withTheReadLockAloneEveryWriteIsCaught(Consumer<Map<String, Integer>> operation) {
        map.put("a", 1);
        LockPair readOnly = new LockPair(lock.readLock(), lock.readLock());
        Map<String, Integer> weakened = weakenedTo(readOnly);

        assertThatThrownBy(() -> operation.accept(weakened))
                .isInstanceOfAny(IllegalMonitorStateException.class, UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aReadNeedsTheReadLockAlone(Consumer<Map<String, Integer>> operation) {
        map.put("a", 1);
        LockPair readOnly = new LockPair(lock.readLock(), new ReentrantLock());
        Map<String, Integer> withoutWriteLock = weakenedTo(readOnly);

        assertThatCode(() -> operation.accept(withoutWriteLock)).doesNotThrowAnyException();
    }

    @Test
    void aViewThatIsNotStoredYetNeedsTheWriteLock() {
        LockCheckedHashMap<String, Integer> fresh = new LockCheckedHashMap<>(lock);
        LockPair readOnly = new LockPair(lock.readLock(), lock.readLock());

        assertThatThrownBy(() -> new RWLockMap<>(new GuardedByLocks<>(readOnly, fresh)))
                .isInstanceOf(IllegalMonitorStateException.class);
        assertThatCode(() -> new RWLockMap<>(new GuardedByLocks<>(lock, fresh))).doesNotThrowAnyException();
    }

    @Test
    void noOperationOfMapIsLeftToItsNonAtomicDefault() {
        assertThat(Arrays.stream(Map.class.getMethods())
                        .filter(method ->
                                method.isDefault() && !method.getName().equals("forEach")))
                .isNotEmpty()
                .allSatisfy(
                        method -> assertThat(LockedMap.class.getMethod(method.getName(), method.getParameterTypes()))
                                .matches(own -> own.getDeclaringClass() == LockedMap.class));
    }

    @Test
    void aForeignCollectionIsWalkedBeforeTheLockIsTaken() {
        Map<String, Integer> foreign = new UnlockedWalk(lock);

        map.putAll(foreign);
        map.keySet().retainAll(foreign.keySet());

        assertThat(map.keySet().containsAll(foreign.keySet())).isTrue();
        assertThat(map.keySet().removeAll(foreign.keySet())).isTrue();
    }

    /** Made under the true lock, so that only what is done with it later can be caught. */
    private Map<String, Integer> weakenedTo(LockPair locks) {
        lock.writeLock().lock();
        try {
            return new RWLockMap<>(new GuardedByLocks<>(locks, checked));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static List<Named<Consumer<Map<String, Integer>>>> reads() {
        return List.of(
                read("size", Map::size),
                read("isEmpty", Map::isEmpty),
                read("containsKey", map -> map.containsKey("a")),
                read("containsValue", map -> map.containsValue(1)),
                read("get", map -> map.get("a")),
                read("getOrDefault", map -> map.getOrDefault("a", 2)),
                read("forEach", LockingTest::walk),
                read("equals", map -> map.equals(Map.of())),
                read("hashCode", Map::hashCode),
                read("toString", Map::toString),
                read("keySet.contains", map -> map.keySet().contains("a")),
                read("keySet.containsAll", map -> map.keySet().containsAll(List.of("a"))),
                read("values.contains", map -> map.values().contains(1)),
                read("values.stream", map -> map.values().stream().count()),
                read("entrySet.contains", map -> map.entrySet().contains(Map.entry("a", 1))),
                read("entrySet.iterator", map -> map.entrySet().iterator()),
                read("entrySet.toArray", map -> map.entrySet().toArray()));
    }

    private static Named<Consumer<Map<String, Integer>>> read(
            String name, Function<Map<String, Integer>, Object> question) {
        return Named.of(name, map -> assertThat(question.apply(map)).isNotNull());
    }

    private static int walk(Map<String, Integer> map) {
        List<Integer> seen = new ArrayList<>();
        map.forEach((key, value) -> seen.add(value));
        return seen.size();
    }

    private static List<Named<Consumer<Map<String, Integer>>>> writes() {
        return List.of(
                Named.of("put", map -> map.put("b", 2)),
                Named.of("putIfAbsent", map -> map.putIfAbsent("b", 2)),
                Named.of("putAll", map -> map.putAll(Map.of("b", 2))),
                Named.of("remove", map -> map.remove("a")),
                Named.of("remove value", map -> map.remove("a", 1)),
                Named.of("clear", Map::clear),
                Named.of("replace", map -> map.replace("a", 2)),
                Named.of("replace value", map -> map.replace("a", 1, 2)),
                Named.of("replaceAll", map -> map.replaceAll((key, value) -> 2)),
                Named.of("computeIfAbsent", map -> map.computeIfAbsent("b", key -> 2)),
                Named.of("computeIfPresent", map -> map.computeIfPresent("a", (key, value) -> 2)),
                Named.of("compute", map -> map.compute("a", (key, value) -> 2)),
                Named.of("merge", map -> map.merge("a", 2, Integer::sum)),
                Named.of("keySet.remove", map -> map.keySet().remove("a")),
                Named.of("keySet.removeIf", map -> map.keySet().removeIf(key -> true)),
                Named.of("keySet.clear", map -> map.keySet().clear()),
                Named.of("values.removeAll", map -> map.values().removeAll(List.of(1))),
                Named.of("entrySet.retainAll", map -> map.entrySet().retainAll(List.of())),
                Named.of("iterator.remove", LockingTest::removeFirst),
                Named.of(
                        "entry.setValue",
                        map -> map.entrySet().iterator().next().setValue(2)));
    }

    /** A map of one mapping that fails when it is walked by a thread that holds the lock. */
    private static final class UnlockedWalk extends AbstractMap<String, Integer> {

        private final ReentrantReadWriteLock lock;

        UnlockedWalk(ReentrantReadWriteLock lock) {
            this.lock = lock;
        }

        @Override
        public Set<Entry<String, Integer>> entrySet() {
            assertThat(lock.isWriteLocked() || lock.getReadLockCount() > 0)
                    .as("locked while a foreign map is walked")
                    .isFalse();
            return Set.of(Map.entry("a", 1));
        }
    }

    private static void removeFirst(Map<String, Integer> map) {
        Iterator<String> keys = map.keySet().iterator();
        keys.next();
        keys.remove();
    }
}
