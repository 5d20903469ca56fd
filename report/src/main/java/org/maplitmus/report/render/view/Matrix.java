package org.maplitmus.report.render.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    public record Family(String name, List<Row> rows) {}

    /**
     * One guarantee.
     *
     * @param guarantee the guarantee
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
        List<SubjectModel> columns = run.subjects().stream()
                .filter(subject -> !subject.weakened())
                .filter(subject ->
                        run.cells().stream().anyMatch(cell -> cell.subject().equals(subject.name())))
                .toList();
        return new Matrix(columns, families(run, columns));
    }

    private static List<Family> families(Run run, List<SubjectModel> columns) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (GuaranteeModel guarantee : run.guarantees()) {
            Row row = row(run, guarantee, columns);
            if (row.inhabited()) {
                rows.computeIfAbsent(guarantee.family(), family -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows.entrySet().stream()
                .map(entry -> new Family(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Row row(Run run, GuaranteeModel guarantee, List<SubjectModel> columns) {
        return new Row(
                guarantee,
                columns.stream()
                        .map(subject -> run.cell(guarantee.id(), subject.name()))
                        .toList());
    }

    /** Every row of every family. */
    public List<Row> rows() {
        return families.stream().flatMap(family -> family.rows().stream()).toList();
    }

    /** Every cell, row by row. */
    public List<JudgedCell> cells() {
        return rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The cells with {@code verdict}. */
    public List<JudgedCell> cells(Verdict verdict) {
        return cells().stream().filter(cell -> cell.verdict() == verdict).toList();
    }

    /** How many cells of real subjects have each verdict; verdicts without a cell count 0. */
    public Map<Verdict, Integer> tally() {
        Map<Verdict, Integer> tally = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            tally.put(verdict, cells(verdict).size());
        }
        return tally;
    }
}
