package org.maplitmus.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.Mechanism;

class ReachModelTest {

    private final ReachModel fixed = new ReachModel(Mechanism.GROWTH, 1, 13, false);
    private final ReachModel moved = new ReachModel(Mechanism.GROWTH, 1, 13, true);

    @Test
    void aScenarioCrossesTheFirstNumberThatLiesInWhatItPuts() {
        assertThat(fixed.crossed(List.of(13, 14))).hasValue(13);
        assertThat(fixed.crossed(List.of(1, 5, 9))).hasValue(5);
    }

    @Test
    void whatIsThereBeforeTheActorsBeginIsNotCrossed() {
        assertThat(fixed.crossed(List.of(1))).isEmpty();
        assertThat(moved.crossed(List.of(1))).isEmpty();
    }

    @Test
    void aLaterNumberIsCrossedByAScenarioThatIsMoved() {
        assertThat(fixed.crossed(List.of(65))).isEmpty();
        assertThat(moved.crossed(List.of(65))).hasValue(65);
    }

    @Test
    void aMapThatNeverGrowsIsNotCrossed() {
        assertThat(moved.crossed(List.of())).isEmpty();
    }
}
