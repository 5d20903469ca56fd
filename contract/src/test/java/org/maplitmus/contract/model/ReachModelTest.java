package org.maplitmus.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.Mechanism;

class ReachModelTest {

    private final ReachModel fixed = new ReachModel(Mechanism.GROWTH, 1, 13, false, 1);
    private final ReachModel moved = new ReachModel(Mechanism.GROWTH, 1, 13, true, 1);

    @Test
    void aScenarioCrossesTheFirstNumberThatLiesInWhatItPuts() {
        assertThat(fixed.crossed(List.of(13, 14))).containsExactly(13);
        assertThat(fixed.crossed(List.of(1, 5, 9))).containsExactly(5);
    }

    @Test
    void whatIsThereBeforeTheActorsBeginIsNotCrossed() {
        assertThat(fixed.crossed(List.of(1))).isEmpty();
        assertThat(moved.crossed(List.of(1))).isEmpty();
    }

    @Test
    void aLaterNumberIsCrossedByAScenarioThatIsMoved() {
        assertThat(fixed.crossed(List.of(65))).isEmpty();
        assertThat(moved.crossed(List.of(65))).containsExactly(65);
    }

    @Test
    void twoGrowthsAreCrossedIfBothLieInWhatIsPut() {
        ReachModel twice = new ReachModel(Mechanism.GROWTH, 1, 60, false, 2);
        assertThat(twice.crossed(List.of(13, 25, 49))).containsExactly(13, 25);
        assertThat(twice.crossed(List.of(13))).isEmpty();
        assertThat(twice.crossed(List.of(13, 65))).isEmpty();
    }

    @Test
    void aScenarioThatIsMovedCrossesTwoGrowthsThatAreNoFartherApartThanItPuts() {
        ReachModel twice = new ReachModel(Mechanism.GROWTH, 1, 60, true, 2);
        assertThat(twice.crossed(List.of(70, 128))).containsExactly(70, 128);
        assertThat(twice.crossed(List.of(70, 129))).isEmpty();
    }

    @Test
    void aCatalogueThatDoesNotSayHowOftenMeansOnce() {
        assertThat(new ReachModel(Mechanism.GROWTH, 1, 13, false, 0).times()).isEqualTo(1);
    }

    @Test
    void aMapThatNeverGrowsIsNotCrossed() {
        assertThat(moved.crossed(List.of())).isEmpty();
    }
}
