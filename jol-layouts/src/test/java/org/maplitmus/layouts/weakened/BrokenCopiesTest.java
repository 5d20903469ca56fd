package org.maplitmus.layouts.weakened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maplitmus.layouts.assertion.LayoutAssertions.assertThatArray;
import static org.maplitmus.layouts.assertion.LayoutAssertions.assertThatLayout;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.layouts.assertion.IsolationAssert;
import org.maplitmus.layouts.model.LayoutModel;

class BrokenCopiesTest {

    private static final String PADDING = "(left|right)\\d+";

    private static final List<LayoutModel> ALL = List.of(LayoutModel.values());

    private static final String EVERY_MODEL = ids(ALL);

    static Stream<Arguments> brokenCopies() {
        return Stream.of(
                Arguments.of(LongsRoundInt.class, EVERY_MODEL),
                Arguments.of(NoRightPadding.class, EVERY_MODEL),
                Arguments.of(NoLeftPadding.class, EVERY_MODEL),
                Arguments.of(NumberedSequence.class, "jdk17 jdk17-no-coops jdk25 jdk25-no-coops"),
                Arguments.of(
                        ReferenceInPadding.class,
                        "jdk25 jdk25-no-coops jdk25-no-ccp jdk25-no-coops-no-ccp jdk25-align16 jdk25-align32"
                                + " jdk25-compact jdk25-compact-no-coops jdk25-compact-align16 jdk25-compact-align32"),
                Arguments.of(
                        FewBytes.class,
                        "jdk8 jdk8-no-coops jdk8-32-bit jdk17 jdk17-no-coops jdk17-no-ccp jdk17-no-coops-no-ccp"
                                + " jdk17-32-bit jdk24-compact jdk25 jdk25-no-coops jdk25-no-ccp jdk25-no-coops-no-ccp"
                                + " jdk25-compact jdk25-compact-no-coops jdk25-compact-align16"));
    }

    @ParameterizedTest
    @MethodSource("brokenCopies")
    void aBrokenCopyIsRejectedUnderAllModelsTogether(Class<?> copy) {
        assertThatThrownBy(() -> isolation(copy).underAllModels())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(copy.getName() + ": not isolated on lines of 64 bytes");
    }

    @ParameterizedTest
    @MethodSource("brokenCopies")
    void theModelsThatRejectItAreKnown(Class<?> copy, String models) {
        assertThat(ids(ALL.stream()
                        .filter(model -> rejected(isolation(copy), model))
                        .toList()))
                .isEqualTo(models);
    }

    @Test
    void thePaddingThatTheSubclassBreaksIsAcceptedWithoutIt() {
        assertThatCode(() -> isolation(Sequence.class).underAllModels()).doesNotThrowAnyException();
    }

    /** The padding is right and in vain: what is to be judged is the object that holds the hot word. */
    @Test
    void paddingRoundAReferenceLeavesTheObjectBehindItUnpadded() {
        assertThatCode(() -> isolation(PaddedAtomic.class).underAllModels()).doesNotThrowAnyException();
        assertThat(ALL)
                .allMatch(model -> rejected(
                        assertThatLayout(AtomicLong.class)
                                .group("value", "value")
                                .isolatesGroups(),
                        model));
    }

    @Test
    void anArraySlotBesideTheLengthIsRejectedUnderEveryModel() {
        assertThat(ALL).allMatch(model -> rejected(slots(), model));
        assertThatThrownBy(() -> slots().underAllModels())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[0] with the length word");
    }

    private static IsolationAssert slots() {
        return assertThatArray(long[].class)
                .length(SlotsFromZero.LENGTH)
                .slots(SlotsFromZero.FIRST, SlotsFromZero.STRIDE, SlotsFromZero.SLOTS)
                .areIsolated();
    }

    private static IsolationAssert isolation(Class<?> copy) {
        return assertThatLayout(copy).group("hot", "hot").padding(PADDING).isolatesGroups();
    }

    private static boolean rejected(IsolationAssert isolation, LayoutModel model) {
        try {
            isolation.under(model);
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    private static String ids(List<LayoutModel> models) {
        return String.join(" ", models.stream().map(LayoutModel::id).toList());
    }
}
