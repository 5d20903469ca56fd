package org.maplitmus.runner.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.convert.KeysInUse;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.report.collect.KeyTally;

/** Which kinds of keys the cells of the catalogue are tried with. */
class KeyChoiceTest {

    private static final List<Integer> NOT_KNOWN = List.of();
    private static final int SEED = 3;

    private final Catalogue catalogue;
    private final KeyChoice choice = new KeyChoice();

    KeyChoiceTest() throws IOException {
        catalogue = Catalogue.load(KeyChoiceTest.class.getClassLoader());
    }

    @Test
    void singleOperationsAndGrowthAreTriedWithAllKinds() throws Exception {
        assertThat(kinds("ATO-01@ConcurrentHashMap", NOT_KNOWN)).containsExactlyInAnyOrder(KeyKind.values());
        assertThat(kinds("RSZ-02@ConcurrentHashMap", List.of(13))).containsExactlyInAnyOrder(KeyKind.values());
        assertThat(KeysInUse.kind()).isEqualTo(KeyKind.SMALL);
    }

    @Test
    void aLargeMapIsFilledWithKeysWhoseHashesSpread() throws Exception {
        assertThat(kinds("RSZ-02@ConcurrentHashMap", List.of(1_000)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(KeyKind.values()).filter(KeyKind::spread).toList());
    }

    @Test
    void soIsAMapThatTheScenarioFillsByItself() throws Exception {
        assertThat(kinds("RSZ-14@ConcurrentHashMap", List.of(12, 24)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(KeyKind.values()).filter(KeyKind::spread).toList());
    }

    @Test
    void othersAreTriedWithTheirOwnKeysAndTwoKindsThatTheCellChooses() throws Exception {
        List<List<KeyKind>> chosen = List.of(
                kinds("VIS-01@ConcurrentHashMap", NOT_KNOWN),
                kinds("VIS-01@HashMap", NOT_KNOWN),
                kinds("BLK-16@HashMap", NOT_KNOWN),
                kinds("ORD-01@ConcurrentHashMap", NOT_KNOWN));

        assertThat(chosen).allSatisfy(kinds -> assertThat(kinds).hasSize(3).startsWith(KeyKind.SMALL));
        assertThat(chosen.stream().distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void aKindThatTheMapRefusesStandsBehindWithTheReason() throws Exception {
        assertThat(tallies("ATO-01@ConcurrentSkipListMap", NOT_KNOWN))
                .hasSize(KeyKind.values().length)
                .endsWith(new KeyTally(KeyKind.INCOMPARABLE, 0, 0, "ClassCastException"));
    }

    @Test
    void keysOfTheScenariosOwnClassAndThoseOfAMapAsAnObjectStay() throws Exception {
        assertThat(tallies("NBR-04@ConcurrentHashMap", NOT_KNOWN)).isEmpty();
        assertThat(tallies("ATO-11@synchronizedMap", NOT_KNOWN)).isEmpty();
    }

    private List<KeyKind> kinds(String cell, List<Integer> growth) throws Exception {
        return tallies(cell, growth).stream().map(KeyTally::kind).toList();
    }

    private List<KeyTally> tallies(String id, List<Integer> growth) throws Exception {
        int at = id.indexOf('@');
        GuaranteeModel guarantee = catalogue.guarantees().stream()
                .filter(each -> each.id().equals(id.substring(0, at)))
                .findFirst()
                .orElseThrow();
        CellModel cell = new CellModel(guarantee, catalogue.subject(id.substring(at + 1)));
        return choice.of(cell, KeyChoice.ordered(SEED), growth);
    }
}
