package org.maplitmus.report.render.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maplitmus.report.render.view.Matrix.Family;
import org.maplitmus.report.render.view.Matrix.Row;

/**
 * The parts of a matrix that have nothing to do with each other: no column of one has a cell in a row of another.
 *
 * @param matrix the whole
 */
record Parts(Matrix matrix) {

    /** Each part as a matrix of its own, in the order of their first columns. */
    List<Matrix> list() {
        List<Set<Integer>> parts = new ArrayList<>();
        for (Row row : matrix.rows()) {
            Set<Integer> joined = columns(row);
            List<Set<Integer>> touched = parts.stream()
                    .filter(part -> !Collections.disjoint(part, columns(row)))
                    .toList();
            touched.forEach(joined::addAll);
            parts.removeAll(touched);
            parts.add(joined);
        }
        return parts.stream()
                .sorted(Comparator.comparing(Collections::min))
                .map(this::part)
                .toList();
    }

    private static Set<Integer> columns(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> row.cells().get(column).isPresent())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Matrix part(Set<Integer> columns) {
        return new Matrix(
                columns.stream().map(matrix.columns()::get).toList(),
                matrix.families().stream()
                        .map(family -> part(family, columns))
                        .filter(family -> !family.rows().isEmpty())
                        .toList());
    }

    private static Family part(Family family, Set<Integer> columns) {
        return new Family(
                family.name(),
                family.rows().stream()
                        .filter(row -> columns.containsAll(columns(row)))
                        .map(row -> new Row(
                                row.guarantee(),
                                columns.stream().map(row.cells()::get).toList()))
                        .toList());
    }
}
