package org.maplitmus.report.render.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;

/**
 * Guarantees by real subjects: rows in the order of the run, grouped by family, and no column for a weakened twin.
 *
 * @param columns the real subjects that have a cell
 * @param families the rows; a guarantee without a cell in any column has none
 */
public record Matrix(List<SubjectModel> columns, List<Family> families) {

    /**
     * The rows of one property.
     *
     * @param name the property
     * @param rows its guarantees
     */
    public record Family(String name, List<Row> rows) {

        /** Every cell, row by row. */
        public List<JudgedCell> cells() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /**
     * One guarantee.
     *
     * @param guarantee the guarantee or limit
     * @param cells one for each column; empty where the run has no such cell
     */
    public record Row(GuaranteeModel guarantee, List<Optional<JudgedCell>> cells) {

        private boolean inhabited() {
            return cells.stream().anyMatch(Optional::isPresent);
        }
    }

    /** Copies the lists. */
    public Matrix {
        columns = List.copyOf(columns);
        families = List.copyOf(families);
    }

    /** The matrix of {@code run}; without columns if it has only weakened twins. */
    public static Matrix of(Run run) {
        Set<String> inhabited = run.cells().stream().map(JudgedCell::subject).collect(Collectors.toSet());
        List<SubjectModel> columns = run.subjects().stream()
                .filter(subject -> !subject.weakened() && inhabited.contains(subject.name()))
                .toList();
        return new Matrix(columns, families(run, columns));
    }

    private static List<Family> families(Run run, List<SubjectModel> columns) {
        Map<String, JudgedCell> cells =
                run.cells().stream().collect(Collectors.toMap(JudgedCell::id, cell -> cell, (first, second) -> first));
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (GuaranteeModel guarantee : run.guarantees()) {
            Row row = new Row(guarantee, cells(cells, guarantee, columns));
            if (row.inhabited()) {
                rows.computeIfAbsent(guarantee.family(), family -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows.entrySet().stream()
                .map(entry -> new Family(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static List<Optional<JudgedCell>> cells(
            Map<String, JudgedCell> cells, GuaranteeModel guarantee, List<SubjectModel> columns) {
        return columns.stream()
                .map(subject -> Optional.ofNullable(cells.get(new CellModel(guarantee, subject).id())))
                .toList();
    }

    /** The parts without a common column or row, each as a matrix of its own. */
    public List<Matrix> parts() {
        return new Parts(this).list();
    }

    /** Every row of every family. */
    public List<Row> rows() {
        return families.stream().flatMap(family -> family.rows().stream()).toList();
    }

    /** Every cell, row by row. */
    public List<JudgedCell> cells() {
        return families.stream().flatMap(family -> family.cells().stream()).toList();
    }

    /** The cells with {@code verdict}. */
    public List<JudgedCell> cells(Verdict verdict) {
        return cells().stream().filter(cell -> cell.verdict() == verdict).toList();
    }

    /** The limits among the rows. */
    public List<GuaranteeModel> limits() {
        return rows().stream().map(Row::guarantee).filter(GuaranteeModel::limit).toList();
    }
}
