package org.maplitmus.runner.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.runner.explain.engine.Step;

class ColumnsTest {

    private static final Columns TWO = new Columns(List.of("writer", "reader"));

    @Test
    void eachActorHasAColumnAndEachStepItsPlaceAtTheEdge() {
        String text = TWO.of(List.of(
                new Step(0, 0, "writer()", "", true), new Step(1, 1, "read table: null", "HashMap.java:1361", true)));

        assertThat(text.lines())
                .containsExactly(
                        "writer" + " ".repeat(51) + " | reader" + " ".repeat(0),
                        "-".repeat(57) + "-+-" + "-".repeat(57),
                        "writer()" + " ".repeat(49) + " |",
                        " ".repeat(57) + " |   read table: null" + " ".repeat(57 - 18 - 17) + "HashMap.java:1361");
    }

    @Test
    void whatIsTooLongIsWrappedWithinItsColumn() {
        Step step = new Step(0, 2, "call(" + "argument, ".repeat(20) + "last)", "Some.java:1", true);

        assertThat(TWO.of(List.of(step)).lines())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(118));
        assertThat(TWO.of(List.of(step)).lines().skip(2))
                .allSatisfy(line -> assertThat(line.charAt(58)).isEqualTo('|'));
    }

    @Test
    void whatHasNoBlankIsCut() {
        Step step = new Step(1, 40, "x".repeat(200), "", true);

        assertThat(TWO.of(List.of(step)).replaceAll("[^x]", "")).hasSize(200);
    }

    @Test
    void fourActorsFitIntoALine() {
        Columns four = new Columns(List.of("a", "b", "c", "d"));

        assertThat(four.of(List.of(new Step(3, 0, "d()", "", true))).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(118));
    }
}
