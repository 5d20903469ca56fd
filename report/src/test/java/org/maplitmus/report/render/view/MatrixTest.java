package org.maplitmus.report.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.render.SampleRun;
import org.maplitmus.report.render.view.Matrix.Family;
import org.maplitmus.report.render.view.Matrix.Row;

class MatrixTest {

    private static final Matrix SAMPLE = Matrix.of(SampleRun.full());
    private static final Row LEFT = row(true, false);
    private static final Row RIGHT = row(false, true);
    private static final Row BOTH = row(true, true);

    @Test
    void rowsWithoutACommonColumnArePartsOfTheirOwn() {
        List<Matrix> parts = of(RIGHT, LEFT, RIGHT).parts();

        assertThat(parts).extracting(part -> part.rows().size()).containsExactly(1, 2);
        assertThat(parts)
                .extracting(Matrix::columns)
                .containsExactly(
                        SAMPLE.columns().subList(0, 1), SAMPLE.columns().subList(1, 2));
        assertThat(parts)
                .flatExtracting(Matrix::rows)
                .allMatch(row -> row.cells().size() == 1);
    }

    @Test
    void aRowWithBothColumnsJoinsThem() {
        Matrix whole = of(RIGHT, LEFT, BOTH);

        assertThat(whole.parts()).containsExactly(whole);
    }

    private static Matrix of(Row... rows) {
        return new Matrix(SAMPLE.columns().subList(0, 2), List.of(new Family("order", List.of(rows))));
    }

    private static Row row(boolean left, boolean right) {
        Row some = SAMPLE.rows().get(0);
        JudgedCell cell =
                some.cells().stream().flatMap(Optional::stream).findFirst().orElseThrow();
        return new Row(
                some.guarantee(),
                Stream.of(left, right)
                        .map(present -> Optional.of(cell).filter(any -> present))
                        .toList());
    }
}
