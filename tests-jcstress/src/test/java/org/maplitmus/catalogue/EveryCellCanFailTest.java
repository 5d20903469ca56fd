package org.maplitmus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.StateCase;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.TestList;

/** What JCStress was told of each cell is what the model says, and leaves something to be found. */
class EveryCellCanFailTest {

    private final List<CellModel> cells;

    EveryCellCanFailTest() throws IOException {
        cells = Catalogue.load(EveryCellCanFailTest.class.getClassLoader())
                .cells()
                .filter(cell -> !cell.guarantee().actors().isEmpty())
                .toList();
    }

    @Test
    void everyCellWithActorsIsATestOfJcstressAndThereIsNoOther() {
        assertThat(TestList.tests())
                .containsExactlyInAnyOrderElementsOf(
                        cells.stream().map(CellModel::className).toList());
    }

    @Test
    void everyCellHasAnOutcomeThatIsForbiddenOrInteresting() {
        assertThat(cells)
                .allSatisfy(cell -> assertThat(test(cell).cases())
                        .as(cell.id())
                        .extracting(StateCase::expect)
                        .containsAnyOf(Expect.FORBIDDEN, Expect.ACCEPTABLE_INTERESTING));
    }

    @Test
    void whatARunLooksForIsForbiddenWherePromisedAndInterestingElsewhere() {
        assertThat(cells)
                .allSatisfy(cell -> assertThat(test(cell).cases())
                        .as(cell.id())
                        .filteredOn(outcome ->
                                cell.outcome(outcome.matchPattern()).kind().sought())
                        .isNotEmpty()
                        .extracting(StateCase::expect)
                        .containsOnly(grade(cell)));
    }

    @Test
    void everyCellSaysWhatAnOutcomeMeansThatItDoesNotName() {
        assertThat(cells).allSatisfy(cell -> {
            StateCase unmatched = test(cell).unmatched();
            assertThat(unmatched.description())
                    .as(cell.id())
                    .isEqualTo(cell.unnamed().sentence());
            assertThat(unmatched.expect()).as(cell.id()).isEqualTo(grade(cell));
        });
    }

    @Test
    void everyOutcomeHasASentence() {
        assertThat(cells)
                .allSatisfy(cell -> assertThat(test(cell).cases())
                        .as(cell.id())
                        .extracting(StateCase::description)
                        .noneMatch(String::isBlank));
    }

    private static Expect grade(CellModel cell) {
        return cell.promised() ? Expect.FORBIDDEN : Expect.ACCEPTABLE_INTERESTING;
    }

    private static TestInfo test(CellModel cell) {
        return TestList.getInfo(cell.className());
    }
}
