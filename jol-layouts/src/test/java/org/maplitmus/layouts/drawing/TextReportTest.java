package org.maplitmus.layouts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.model.LayoutModel;

class TextReportTest {

    @Test
    void modelsWithTheSameViolationsStandTogether() {
        assertThat(report(
                        Drawn.queue(64),
                        LayoutModel.JDK17,
                        LayoutModel.JDK25,
                        LayoutModel.JDK25_NO_CCP,
                        LayoutModel.JDK25_NO_COOPS))
                .isEqualTo("""
                org.example.Queue: not isolated on lines of 64 bytes under 3 of 4 models
                  jdk25, jdk25-no-coops:
                    Head.head shares a line with cold field Queue.empty at 7 of 8 addresses
                  jdk25-no-ccp:
                    Head.head shares a line with cold field Queue.empty at 8 of 8 addresses
                  isolated under jdk17
                """);
    }

    @Test
    void anUnverifiedModelIsMarked() {
        assertThat(report(Drawn.queue(64), LayoutModel.JDK17_32_BIT)).isEqualTo("""
                org.example.Queue: isolated on lines of 64 bytes under this model
                  isolated under jdk17-32-bit (unverified)
                """);
    }

    @Test
    void soItIsWhereItDoesNotIsolate() {
        assertThat(report(Drawn.pair(), LayoutModel.JDK17, LayoutModel.JDK17_32_BIT)
                        .lines())
                .contains("  jdk17:", "  jdk17-32-bit (unverified):");
    }

    @Test
    void twoHotGroupsOnALineAreNamedOnce() {
        assertThat(report(Drawn.pair(), LayoutModel.JDK25)).isEqualTo("""
                org.example.Pair: not isolated on lines of 64 bytes under 1 of 1 models
                  jdk25:
                    Pair.head shares a line with hot group Pair.tail at 7 of 8 addresses
                    Pair.head shares a line with the object before at 5 of 8 addresses
                    Pair.head shares a line with the object after at 6 of 8 addresses
                    Pair.tail shares a line with the object before at 4 of 8 addresses
                    Pair.tail shares a line with the object after at 7 of 8 addresses
                """);
    }

    @Test
    void twelveViolationsAreTold() {
        assertThat(report(Drawn.crowd(10), LayoutModel.JDK25).lines())
                .hasSize(14)
                .noneMatch(line -> line.contains("more"));
    }

    @Test
    void ofMoreThanTwelveViolationsTheRestIsCounted() {
        assertThat(report(Drawn.crowd(15), LayoutModel.JDK25).lines())
                .hasSize(15)
                .endsWith("    and 5 more");
    }

    @Test
    void ofManyKindsATableHasARowForEachPairAndAColumnForEachUsualModel() {
        assertThat(report(Drawn.slots(), LayoutModel.values())).isEqualTo("""
                long[40], slots 0 + 8 * i, i < 4: not isolated on lines of 64 bytes under 21 of 21 models
                                              jdk17  jdk17-no-coops  jdk25  jdk25-compact
                  [0] with the length word    7/8    7/8             7/8    7/8
                  [0] with the object before  5/8    5/8             5/8    5/8
                  and under jdk8 (unverified), jdk8-no-coops (unverified), jdk8-32-bit (unverified), \
                jdk17-no-ccp, jdk17-no-coops-no-ccp, jdk17-align16, jdk17-align32, jdk17-32-bit (unverified), \
                jdk24-compact (unverified), jdk25-no-coops, jdk25-no-ccp, jdk25-no-coops-no-ccp, jdk25-align16, \
                jdk25-align32, jdk25-compact-no-coops, jdk25-compact-align16, jdk25-compact-align32
                """);
    }

    @Test
    void theFixStandsLast() {
        Obligation pair = Drawn.pair();

        assertThat(TextReport.of(pair, List.of(pair.verdict(LayoutModel.JDK25)), Optional.of("move it"))
                        .lines())
                .endsWith("  smallest fix: move it");
    }

    @Test
    void whatIsIsolatedEverywhereIsOneSentence() {
        assertThat(TextReport.headline(Drawn.queue(64), verdicts(Drawn.queue(64), LayoutModel.JDK17)))
                .isEqualTo("org.example.Queue: isolated on lines of 64 bytes under this model");
        assertThat(TextReport.headline(
                        Drawn.queue(64), verdicts(Drawn.queue(64), LayoutModel.JDK17, LayoutModel.JDK17_NO_CCP)))
                .isEqualTo("org.example.Queue: isolated on lines of 64 bytes under all 2 models");
    }

    @Test
    void theMapIsThatOfTheModelThatMostPeopleRun() {
        assertThat(worst(LayoutModel.JDK8, LayoutModel.JDK17, LayoutModel.JDK25_COMPACT, LayoutModel.JDK25))
                .contains(LayoutModel.JDK25);
        assertThat(worst(LayoutModel.JDK8, LayoutModel.JDK17_NO_CCP)).contains(LayoutModel.JDK17_NO_CCP);
        assertThat(worst(LayoutModel.JDK8)).contains(LayoutModel.JDK8);
        assertThat(worst()).isEmpty();
    }

    private static Optional<LayoutModel> worst(LayoutModel... models) {
        return TextReport.worst(verdicts(Drawn.pair(), models)).map(ModelVerdict::model);
    }

    private static String report(Obligation obligation, LayoutModel... models) {
        return TextReport.of(obligation, verdicts(obligation, models), Optional.empty());
    }

    private static List<ModelVerdict> verdicts(Obligation obligation, LayoutModel... models) {
        return obligation.verdicts(List.of(models));
    }
}
