package org.maplitmus.weak.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Columns TWO = new Columns(List.of("writer", "reader"));

    @Test
    void eachActorHasAColumnAndEachRowItsPlaceAtTheEdge() {
        String text =
                TWO.of(List.of(new Row(0, 0, "writer()", ""), new Row(1, 1, "read table: null", "HashMap.java:1361")));

        assertThat(text.lines())
                .containsExactly(
                        "writer" + " ".repeat(51) + " | reader" + " ".repeat(0),
                        "-".repeat(57) + "-+-" + "-".repeat(57),
                        "writer()" + " ".repeat(49) + " |",
                        " ".repeat(57) + " |   read table: null" + " ".repeat(57 - 18 - 17) + "HashMap.java:1361");
    }

    @Test
    void whatIsTooLongIsWrappedWithinItsColumn() {
        Row row = new Row(0, 2, "call(" + "argument, ".repeat(20) + "last)", "Some.java:1");

        assertThat(TWO.of(List.of(row)).lines())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(118));
        assertThat(TWO.of(List.of(row)).lines().skip(2))
                .allSatisfy(line -> assertThat(line.charAt(58)).isEqualTo('|'));
    }

    @Test
    void whatHasNoBlankIsCut() {
        Row row = new Row(1, 40, "x".repeat(200), "");

        assertThat(TWO.of(List.of(row)).replaceAll("[^x]", "")).hasSize(200);
    }

    @Test
    void fourActorsFitIntoALine() {
        Columns four = new Columns(List.of("a", "b", "c", "d"));

        assertThat(four.of(List.of(new Row(3, 0, "d()", ""))).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(118));
    }
}
