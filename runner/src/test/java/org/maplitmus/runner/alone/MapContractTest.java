package org.maplitmus.runner.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.Difference;

class MapContractTest {

    private static final LoneThread.Limits PATIENT = new LoneThread.Limits(1_000, 300_000);
    private static final Set<String> EVERYTHING = everything();

    @Test
    void aReplyThatHashMapDoesNotGiveIsTheFirstDifference() throws Exception {
        assertThat(difference(Eager.class, Set.of("replace")))
                .hasValueSatisfying(found -> assertThat(found.words())
                        .matches("replace\\(\\d, \\d\\), then get\\(\\d\\), returned \\d, and HashMap returns null"));
    }

    @Test
    void onlyWhatScenariosCallIsAsked() throws Exception {
        assertThat(difference(Eager.class, Set.of("put", "get", "merge"))).isEmpty();
    }

    @Test
    void anOperationThatIsMissingIsNotAskedForTwice() throws Exception {
        assertThat(difference(WithoutMerge.class, EVERYTHING)).isEmpty();
    }

    @Test
    void aFaultThatTheMachineThrowsIsADifference() throws Exception {
        assertThat(difference(Faulty.class, EVERYTHING))
                .hasValueSatisfying(found -> assertThat(found.words()).contains("merge", "threw NullPointerException"));
    }

    @Test
    void aCallThatNeverReturnsIsADifference() throws Exception {
        assertThat(difference(Endless.class, Set.of("remove")))
                .hasValueSatisfying(found -> assertThat(found.words())
                        .matches("remove\\(\\d+\\) did not return, and HashMap returns (null|\\d)"));
    }

    @Test
    void aMapThatCannotBeMadeHasNone() throws Exception {
        assertThat(AloneMain.difference(subject("no.such.Maps.create()"), EVERYTHING, PATIENT))
                .isEmpty();
    }

    @Test
    void noMapOfTheCatalogueDiffers() throws Exception {
        Map<String, String> differences = new LinkedHashMap<>();
        List<SubjectModel> subjects = Catalogue.load(MapContractTest.class.getClassLoader())
                .cells()
                .filter(AloneMain::asks)
                .map(CellModel::subject)
                .filter(subject -> subject.needs().isEmpty())
                .distinct()
                .toList();
        for (SubjectModel subject : subjects) {
            AloneMain.difference(subject, EVERYTHING, PATIENT)
                    .ifPresent(found -> differences.put(subject.name(), found.words()));
        }

        assertThat(subjects).hasSizeGreaterThan(5);
        assertThat(differences).isEmpty();
    }

    private static Set<String> everything() {
        return Stream.concat(
                        Stream.of(Map.class, Set.class, Map.Entry.class, java.util.Iterator.class)
                                .flatMap(type -> Stream.of(type.getMethods()))
                                .map(method -> method.getName()),
                        Stream.of("remove"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<Difference> difference(Class<?> type, Set<String> methods) throws InterruptedException {
        return AloneMain.difference(subject("new " + type.getCanonicalName() + "<>()"), methods, PATIENT);
    }

    private static SubjectModel subject(String factory) {
        return new SubjectModel("Own", "java.util.Map", factory, List.of(), List.of(), List.of(), "", 0, null);
    }

    /** Its replace stores what was absent. */
    public static final class Eager<K, V> extends HashMap<K, V> {

        private static final long serialVersionUID = 1L;

        @Override
        public V replace(K key, V value) {
            return put(key, value);
        }
    }

    /** Has no merge, and says so in its own way. */
    public static final class WithoutMerge<K, V> extends HashMap<K, V> {

        private static final long serialVersionUID = 1L;

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
            throw new IllegalStateException("not implemented");
        }
    }

    /** Its merge was forgotten half-way. */
    public static final class Faulty<K, V> extends HashMap<K, V> {

        private static final long serialVersionUID = 1L;

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
            throw new NullPointerException();
        }
    }

    /** Its remove does not end. */
    public static final class Endless<K, V> extends AbstractMap<K, V> {

        private final Map<K, V> map = new HashMap<>();

        @Override
        public V put(K key, V value) {
            return map.put(key, value);
        }

        @Override
        @SuppressWarnings("InfiniteLoopStatement")
        public V remove(Object key) {
            while (true) {
                Thread.onSpinWait();
            }
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            return map.entrySet();
        }
    }
}
