package org.maplitmus.runner.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.collect.TableGrowth;

/** With how many entries maps grow; the JVM of the tests opens java.util as {@link GrowthLook} does. */
class GrowthSearchTest {

    private static final int ABOVE = 8;

    /** Its tables are those of a HashMap; each test changes one thing. */
    private static class Odd extends AbstractMap<Integer, Integer> {

        final Map<Integer, Integer> entries = new TreeMap<>();

        @Override
        public Integer put(Integer key, Integer value) {
            return entries.put(key, value);
        }

        @Override
        public Set<Entry<Integer, Integer>> entrySet() {
            return entries.entrySet();
        }
    }

    /** Makes a wider table for entry 70,001 alone. */
    private static final class Late extends Odd {

        private Object[] table = new Object[16];

        @Override
        public Integer put(Integer key, Integer value) {
            if (key == 70_001) {
                table = new Object[2 * table.length];
            }
            return super.put(key, value);
        }
    }

    /** Has room for as many entries as it says. */
    private static final class Fixed extends Odd {

        private static final int ROOM = 200;
        private final Object[] table = new Object[ROOM];

        @Override
        public Integer put(Integer key, Integer value) {
            if (entries.size() == ROOM) {
                throw new IllegalStateException("full");
            }
            table[entries.size()] = key;
            return super.put(key, value);
        }
    }

    /** Keeps each entry in an array of its own, and never makes a table. */
    private static final class Chained extends Odd {

        private Object[] head = {};

        @Override
        public Integer put(Integer key, Integer value) {
            head = new Object[] {key, value, head};
            return super.put(key, value);
        }
    }

    /** The same behind a table that grows. */
    private static final class ChainedBehindATable extends Odd {

        private Object[][] table = new Object[32][];

        @Override
        public Integer put(Integer key, Integer value) {
            if (key == 33) {
                table = java.util.Arrays.copyOf(table, 2 * table.length);
            }
            table[key % table.length] = new Object[] {key, value, table[key % table.length]};
            return super.put(key, value);
        }
    }

    /** Has eight parts, which are made on demand and never grow. */
    private static final class InParts extends Odd {

        private final Object[][] parts = new Object[8][];

        @Override
        public Integer put(Integer key, Integer value) {
            int part = key % parts.length;
            if (parts[part] == null) {
                parts[part] = new Object[1_000];
            }
            parts[part][key % 1_000] = key;
            return super.put(key, value);
        }
    }

    /** Has work done by threads, which are no part of it. */
    @SuppressWarnings("unused") // They are there to be met.
    private static final class WithThreads extends Odd {

        final Executor workers = Executors.newCachedThreadPool();
        final Thread maker = Thread.currentThread();
        final ClassLoader loader = Late.class.getClassLoader();
    }

    /** Keeps what cannot be looked into. */
    @SuppressWarnings("unused") // They are there to be met.
    private static final class Closed extends Odd {

        final java.util.logging.Logger log = java.util.logging.Logger.getLogger("closed");
    }

    @Test
    void aHashMapGrowsWithTheThirteenthEntry() {
        assertThat(entries(HashMap::new)).containsExactly(13);
        assertThat(entries(LinkedHashMap::new)).containsExactly(13);
    }

    @Test
    void allNumbersUpToTheOneThatIsSoughtAreFound() {
        assertThat(new GrowthSearch("HashMap", HashMap::new, 30, 1).found().entries())
                .containsExactly(13, 25, 49);
    }

    @Test
    void asManyGrowthsAsAreSoughtAreFound() {
        assertThat(new GrowthSearch("HashMap", HashMap::new, ABOVE, 2).found().entries())
                .containsExactly(13, 25);
    }

    @Test
    void aSecondGrowthThatNeverComesLeavesTheFirst() {
        TableGrowth found = new GrowthSearch("map", Late::new, ABOVE, 2).found();
        assertThat(found.known()).isTrue();
        assertThat(found.entries()).containsExactly(70_001);
        assertThat(found.upTo()).isGreaterThanOrEqualTo(70_001);
    }

    @Test
    void aConcurrentHashMapGrowsWithTheTwelfth() {
        assertThat(entries(ConcurrentHashMap::new)).containsExactly(12);
    }

    @Test
    @SuppressWarnings("JdkObsolete") // It is the subject.
    void aHashtableGrowsWithTheNinth() {
        assertThat(entries(Hashtable::new)).containsExactly(9);
    }

    @Test
    void aTreeAndASkipListHaveNoTable() {
        for (TableGrowth found : List.of(found(TreeMap::new), found(ConcurrentSkipListMap::new))) {
            assertThat(found.known()).isTrue();
            assertThat(found.entries()).isEmpty();
            assertThat(found.tableless()).isTrue();
            assertThat(found.upTo()).isPositive();
        }
    }

    @Test
    void anArrayThatEachPutReplacesGrowsEachTime() {
        assertThat(entries(() -> new Odd() {
                    private final List<Object> copies = new CopyOnWriteArrayList<>();

                    @Override
                    public Integer put(Integer key, Integer value) {
                        copies.add(key);
                        return super.put(key, value);
                    }
                }))
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void alsoAGrowthThatComesLateIsFound() {
        assertThat(entries(Late::new)).containsExactly(70_001);
    }

    @Test
    void aMapThatIsFullNeverGrew() {
        TableGrowth found = found(Fixed::new);
        assertThat(found.entries()).isEmpty();
        assertThat(found.tableless()).isFalse();
        assertThat(found.upTo()).isEqualTo(Fixed.ROOM);
    }

    @Test
    void theArraysOfEntriesAreNoTable() {
        assertThat(found(Chained::new).entries()).isEmpty();
        assertThat(entries(ChainedBehindATable::new)).containsExactly(33);
    }

    @Test
    void aPartThatIsMadeOnDemandIsNoGrowth() {
        TableGrowth found = found(InParts::new);
        assertThat(found.known()).isTrue();
        assertThat(found.entries()).isEmpty();
        assertThat(found.tableless()).isFalse();
    }

    @Test
    void threadsAndClassLoadersAreNoPartOfAMap() {
        TableGrowth found = found(WithThreads::new);
        assertThat(found.known()).isTrue();
        assertThat(found.entries()).isEmpty();
    }

    @Test
    void whatCannotBeLookedIntoLeavesItUnknown() {
        TableGrowth found = found(Closed::new);
        assertThat(found.known()).isFalse();
        assertThat(found.problem())
                .startsWith("the fields of java.util.logging.")
                .endsWith(" cannot be read");
    }

    @Test
    void aMapThatTakesNothingLeavesItUnknown() {
        assertThat(found(() -> Map.of()).problem())
                .contains("its first put ended with")
                .contains("Unsupported");
    }

    @Test
    void whatIsNoMapLeavesItUnknown() {
        assertThat(found(Object::new).problem()).isEqualTo("it is no java.util.Map");
    }

    private static List<Integer> entries(Callable<?> factory) {
        return found(factory).entries();
    }

    private static TableGrowth found(Callable<?> factory) {
        return new GrowthSearch("map", factory, ABOVE, 1).found();
    }
}
