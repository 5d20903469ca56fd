package org.maplitmus.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Reaches(value = Mechanism.GROWTH, from = 8, to = 16, moved = true)
    private static final class FromEightToSixteen {}

    @Reaches(value = Mechanism.GROWTH, from = 8, to = 40, moved = true, times = 2)
    private static final class TwiceUpToForty {}

    @AfterEach
    void forget() {
        System.clearProperty(Growth.PROPERTY);
    }

    @Test
    void whereNobodyLookedNothingIsStoredBeforehand() {
        assertThat(head()).isZero();
    }

    @Test
    void aMapThatNeverGrowsNeedsNothingBeforehand() {
        Growth.foundAt(List.of());
        assertThat(head()).isZero();
    }

    @Test
    void aScenarioThatCrossesTheNumberByItselfStoresNothingBeforehand() {
        Growth.foundAt(List.of(13, 25));
        assertThat(head()).isZero();
    }

    @Test
    void aScenarioIsMovedUpToTheFirstNumberBehindItsBeginning() {
        Growth.foundAt(List.of(5, 8, 65, 129));
        assertThat(head()).isEqualTo(65 - 16);
    }

    @Test
    void aScenarioThatIsAboutTwoGrowthsIsMovedUpToTheSecond() {
        Growth.foundAt(List.of(5, 65, 81, 129));
        assertThat(Growth.head(TwiceUpToForty.class)).isEqualTo(81 - 40);
    }

    @Test
    void aMapThatGrowsTooSeldomNeedsNothingBeforehand() {
        Growth.foundAt(List.of(65));
        assertThat(Growth.head(TwiceUpToForty.class)).isZero();
    }

    @Test
    void aClassThatNamesNoMechanismHasNoNumbers() {
        assertThatThrownBy(() -> Growth.head(GrowthTest.class)).hasMessageContaining("has no @Reaches");
    }

    private static int head() {
        return Growth.head(FromEightToSixteen.class);
    }
}
