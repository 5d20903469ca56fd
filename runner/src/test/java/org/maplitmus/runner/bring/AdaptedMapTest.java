package org.maplitmus.runner.bring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.Adapter;
import org.maplitmus.contract.convert.Form;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.runner.fixture.Cells;
import org.maplitmus.runner.jvm.Jdk;

/** A map that meets scenarios of somebody's own type of map. */
public final class AdaptedMapTest {

    private static final GuaranteeModel OF_MAPS = Cells.asking("G-1", OfMaps.class, Map.class);
    private static final GuaranteeModel OF_LEDGERS = Cells.asking("G-2", OfLedgers.class, Ledger.class);
    private static final GuaranteeModel OF_JOURNALS = Cells.asking("G-3", OfJournals.class, Journal.class);
    private static final GuaranteeModel OF_ORDERED = Cells.asking("G-5", OfOrdered.class, NavigableMap.class);
    private static final GuaranteeModel OF_LIMITED = Cells.asking("G-7", OfLimited.class, Limited.class);
    private static final GuaranteeModel OF_SETS = Cells.asking("G-6", OfSets.class, Set.class);
    private static final GuaranteeModel OF_OTHERS = Cells.asking("G-4", OfOthers.class, Comparable.class);

    /** A type of map that any map can be. */
    public interface Ledger<K, V> extends Map<K, V> {

        /** The mappings of {@code map}. */
        @Adapter
        static <K, V> Ledger<K, V> of(Map<K, V> map) {
            return new Copy<>(map);
        }
    }

    private static final class Copy<K, V> extends HashMap<K, V> implements Ledger<K, V> {

        private static final long serialVersionUID = 1L;

        private Copy(Map<K, V> map) {
            super(map);
        }
    }

    /** Another one. */
    public interface Journal<K, V> extends Map<K, V> {

        /** Not called here. */
        @Adapter
        @SuppressWarnings("DoNotCallSuggester")
        static <K, V> Journal<K, V> of(Map<K, V> map) {
            throw new UnsupportedOperationException(map.toString());
        }
    }

    /** A type of map that knows a number. */
    public interface Limited<K, V> extends Map<K, V> {

        /** Forgets {@code limit}. */
        @Adapter
        static <K, V> Limited<K, V> of(Map<K, V> map, int limit) {
            return new LimitedCopy<>(map);
        }
    }

    private static final class LimitedCopy<K, V> extends HashMap<K, V> implements Limited<K, V> {

        private static final long serialVersionUID = 1L;

        private LimitedCopy(Map<K, V> map) {
            super(map);
        }
    }

    /** A scenario of those. */
    public static final class OfLimited {

        public OfLimited(Limited<Integer, Integer> map) {
            map.clear();
        }
    }

    /** A scenario of maps. */
    public static final class OfMaps {

        public OfMaps(Map<Integer, Integer> map) {
            map.clear();
        }
    }

    /** A scenario of ledgers. */
    public static final class OfLedgers {

        public OfLedgers(Ledger<Integer, String> ledger) {
            ledger.clear();
        }
    }

    /** A scenario of journals. */
    public static final class OfJournals {

        public OfJournals(Journal<Integer, String> journal) {
            journal.clear();
        }
    }

    /** A scenario of ordered maps. */
    public static final class OfOrdered {

        public OfOrdered(NavigableMap<Integer, Integer> map) {
            map.pollFirstEntry();
        }
    }

    /** A scenario of sets. */
    public static final class OfSets {

        public OfSets(Set<Integer> set) {
            set.clear();
        }
    }

    /** A set of texts. */
    public static final class Words extends TreeSet<String> {

        private static final long serialVersionUID = 1L;
    }

    /** A scenario of what is no map. */
    public static final class OfOthers {

        public OfOthers(Comparable<String> other) {
            other.compareTo("");
        }
    }

    @Test
    void meetsThemThroughTheAdapterOfTheType() throws Exception {
        Inspected inspected = brought(OF_MAPS, OF_LEDGERS, OF_OTHERS);

        assertThat(inspected.catalogue().cells())
                .extracting(CellModel::id)
                .containsExactly("G-1@HashMap", "G-2@HashMap");
        assertThat(inspected.maps().get(0).makerSource())
                .contains("return org.maplitmus.runner.bring.AdaptedMapTest.Ledger.of(");
        assertThat(TriedOut.on(List.of(Jdk.current()), inspected).inspected()).isEqualTo(inspected);
    }

    @Test
    void staysAMapWhereNoneIsAskedFor() throws Exception {
        BroughtSubject map = brought(OF_MAPS, OF_OTHERS).maps().get(0);

        assertThat(map.subject().type()).isEqualTo(Map.class.getName());
        assertThat(map.makerSource()).doesNotContain("Ledger");
    }

    @Test
    void isOfOneTypeAtATime() {
        assertThatThrownBy(() -> brought(OF_LEDGERS, OF_JOURNALS))
                .isInstanceOfSatisfying(
                        BringException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new BringProblem.TwoKinds(
                                        Ledger.class.getCanonicalName(), Journal.class.getCanonicalName())));
    }

    @Test
    void meetsScenariosOfOrderedMapsIfItIsOne() throws Exception {
        Inspected inspected = brought(ConcurrentSkipListMap.class, null, OF_MAPS, OF_ORDERED);

        assertThat(inspected.catalogue().cells())
                .extracting(CellModel::id)
                .containsExactly("G-1@ConcurrentSkipListMap", "G-5@ConcurrentSkipListMap");
        assertThat(TriedOut.on(List.of(Jdk.current()), inspected).inspected()).isEqualTo(inspected);
    }

    @Test
    void meetsNoneOfThemIfItIsNotOrDoesNotTakeTheirKeysAsTheyAre() throws Exception {
        assertThat(brought(OF_MAPS, OF_ORDERED).catalogue().cells())
                .extracting(CellModel::id)
                .containsExactly("G-1@HashMap");
        assertThat(brought(ConcurrentSkipListMap.class, Form.STRINGS, OF_MAPS, OF_ORDERED)
                        .catalogue()
                        .cells())
                .extracting(CellModel::id)
                .containsExactly("G-1@ConcurrentSkipListMap");
    }

    @Test
    void isASetWithTheScenariosOfSetsAlone() throws Exception {
        Inspected inspected = brought(HashSet.class, null, OF_MAPS, OF_SETS);

        assertThat(inspected.catalogue().cells()).extracting(CellModel::id).containsExactly("G-6@HashSet");
        assertThat(inspected.leftOut().get("HashSet")).isEmpty();
        assertThat(TriedOut.on(List.of(Jdk.current()), inspected).inspected()).isEqualTo(inspected);
    }

    @Test
    void isASetOfStringsForScenariosOfIntegers() throws Exception {
        Inspected inspected = brought(Words.class, null, OF_SETS);

        assertThat(inspected.maps().get(0).makerSource()).contains("ConvertedSet");
        assertThat(inspected.catalogue().cells()).extracting(CellModel::id).containsExactly("G-6@Words");
        assertThat(TriedOut.on(List.of(Jdk.current()), inspected).inspected()).isEqualTo(inspected);
    }

    @Test
    void doesNotPromiseWhatOnlyTheOtherKindCanKeep() {
        assertThatThrownBy(() -> brought(HashSet.class, null, OF_MAPS))
                .isInstanceOfSatisfying(
                        BringException.class,
                        e -> assertThat(e.problem()).isEqualTo(new BringProblem.OtherKind("HashSet", false, "")));
        assertThatThrownBy(() -> brought(OF_SETS))
                .isInstanceOfSatisfying(
                        BringException.class,
                        e -> assertThat(e.problem()).isEqualTo(new BringProblem.OtherKind("HashMap", true, "")));
    }

    @Test
    void meetsOnlyWhatItHasRoomForIfItHoldsALimitedNumber() throws Exception {
        Inspected inspected = promising("promise(8)", OF_MAPS, OF_LIMITED);
        assertThat(inspected.maps().get(0).makerSource()).contains("Limited.of(", ", 8)");

        Inspected tried = TriedOut.on(List.of(Jdk.current()), inspected).inspected();

        assertThat(tried.catalogue().cells()).extracting(CellModel::id).containsExactly("G-7@HashMap");
        assertThat(tried.leftOut().get("HashMap")).containsExactly(OF_MAPS);
    }

    @Test
    void saysItsNumberIfThePromiseHasOne() {
        assertThatThrownBy(() -> promising("promise", OF_LIMITED))
                .isInstanceOfSatisfying(
                        BringException.class,
                        e -> assertThat(e.problem()).isEqualTo(new BringProblem.NoNumber("java.util.HashMap")));
        assertThatThrownBy(() -> promising("promise(8)", OF_MAPS))
                .isInstanceOfSatisfying(
                        BringException.class,
                        e -> assertThat(e.problem()).isEqualTo(new BringProblem.StrayNumber("promise")));
        assertThatThrownBy(() -> promising("promise(0)", OF_LIMITED))
                .isInstanceOfSatisfying(
                        BringException.class,
                        e -> assertThat(e.problem()).isInstanceOf(BringProblem.UnknownPromise.class));
    }

    private static Inspected promising(String promise, GuaranteeModel... guarantees) throws Exception {
        return brought(HashMap.class, null, promise, guarantees);
    }

    private static Inspected brought(GuaranteeModel... guarantees) throws Exception {
        return brought(HashMap.class, null, guarantees);
    }

    private static Inspected brought(Class<?> map, @Nullable Form keys, GuaranteeModel... guarantees) throws Exception {
        return brought(map, keys, Cells.PROMISE, guarantees);
    }

    private static Inspected brought(Class<?> map, @Nullable Form keys, String promise, GuaranteeModel... guarantees)
            throws Exception {
        Catalogue catalogue = new Catalogue(
                List.of(new PromiseModel(Cells.PROMISE, "It is so.", List.of())),
                List.of(),
                List.of(guarantees),
                List.of(),
                List.of());
        Wish wish =
                new Wish(map.getName(), null, List.of(new ClaimModel(List.of(promise), List.of())), keys, List.of());
        return Inspected.of(catalogue, Jars.NONE, List.of(wish));
    }
}
