package org.maplitmus.catalogue.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.catalogue.CatalogueClasses;
import org.maplitmus.catalogue.Scenario;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.MapPromises;

/**
 * What an atomic map may show is computed: the results of all orders of the scenario's operations, each done as a whole
 * on a plain map. What a guarantee declares to be allowed must be just that.
 */
@Tag("any-jdk")
class ComputedOutcomesTest {

    /** Promises by which every operation of a scenario takes effect at one instant. */
    private static final Set<String> ATOMIC = Set.of(
            MapPromises.ATOMIC_OPERATIONS,
            MapPromises.ATOMIC_COMPUTE,
            MapPromises.COMPUTE_ONCE,
            MapPromises.ATOMIC_BULK,
            MapPromises.ATOMIC_VIEWS,
            MapPromises.TRUE_BULK_REMOVALS,
            MapPromises.REMOVALS_THROUGH_VIEWS,
            MapPromises.ATOMIC_SCANS,
            MapPromises.SIZE_OF_ONE_INSTANT,
            MapPromises.LINEARIZABLE);

    /** Promises that an atomic map keeps, and that allow more than it shows. */
    private static final Set<String> WEAKER = Set.of(
            MapPromises.SAFE_PUBLICATION,
            MapPromises.COHERENT_READS,
            MapPromises.CAUSAL_READS,
            MapPromises.OWN_VALUES,
            MapPromises.SAFE_RESIZE,
            MapPromises.EXACT_SIZE_AT_REST);

    /** A map that is right for every promise that is computed: its cells must stay KEPT in every run. */
    private static final String CONTROL = "MutexMap";

    /**
     * Two growers of a table have orders by the million: the first few show that the scenario is not wrong in itself.
     */
    private static final int ENOUGH_ORDERS = 500;

    private static final Pattern EXPRESSION = Pattern.compile("[\\[\\]().*+?|\\\\]");

    @ParameterizedTest(name = "{0}")
    @MethodSource("atomicScenarios")
    void whatIsAllowedIsWhatSomeOrderOfTheOperationsShows(Scenario scenario) throws Exception {
        SortedSet<String> computed = Execution.results(scenario);

        assertThat(declared(scenario, computed)).isEqualTo(computed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("weakerScenarios")
    void noOrderOfTheOperationsIsBroken(Scenario scenario) throws Exception {
        SortedSet<String> computed = Execution.results(scenario, ENOUGH_ORDERS);

        assertThat(computed)
                .allMatch(result -> scenario.soundResults().contains(result)
                        || scenario.soundResults().stream().anyMatch(result::matches))
                .noneMatch(result -> scenario.brokenResults().contains(result));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("atomicScenarios")
    void aCorrectMapStandsBesideTheOthersAsAControl(Scenario scenario) {
        assertThat(CatalogueClasses.subjects())
                .filteredOn(subject -> subject.toString().equals(CONTROL))
                .singleElement()
                .matches(subject -> subject.promises(scenario.promise()));
    }

    /** The results that the scenario lets pass: those it names, and those that its expressions mean. */
    private static SortedSet<String> declared(Scenario scenario, Collection<String> computed) {
        return Stream.concat(
                        scenario.soundResults().stream()
                                .filter(id -> !EXPRESSION.matcher(id).find()),
                        combinations(computed).filter(scenario::passes))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every result whose every value is that of a computed one. */
    private static Stream<String> combinations(Collection<String> computed) {
        List<List<String>> rows =
                computed.stream().map(result -> List.of(result.split(", ", -1))).toList();
        Stream<String> combinations = rows.stream().map(row -> row.get(0)).distinct();
        for (int field = 1; field < rows.get(0).size(); field++) {
            int column = field;
            List<String> values =
                    rows.stream().map(row -> row.get(column)).distinct().toList();
            combinations = combinations.flatMap(head -> values.stream().map(value -> head + ", " + value));
        }
        return combinations;
    }

    static Stream<Scenario> atomicScenarios() {
        return scenarios(ATOMIC);
    }

    static Stream<Scenario> weakerScenarios() {
        return scenarios(WEAKER);
    }

    private static Stream<Scenario> scenarios(Set<String> promises) {
        return CatalogueClasses.scenarios().stream()
                .filter(scenario -> promises.contains(scenario.promise()))
                .filter(ComputedOutcomesTest::isPutToAnyMap)
                .filter(scenario -> !scenario.marked(Actor.class).isEmpty());
    }

    private static boolean isPutToAnyMap(Scenario scenario) {
        Class<?> subject = scenario.type().getConstructors()[0].getParameterTypes()[0];
        return subject == Map.class || subject == Supplier.class;
    }
}
