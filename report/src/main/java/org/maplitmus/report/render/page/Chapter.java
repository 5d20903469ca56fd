package org.maplitmus.report.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.view.Sign;
import org.maplitmus.report.render.view.Tally;
import org.maplitmus.report.render.view.Teeth;
import org.maplitmus.report.render.view.Teeth.Bite;

/**
 * The guarantees of one family with their cells.
 *
 * @param family the property they speak of
 * @param sections one for each guarantee
 */
public record Chapter(String family, List<Section> sections) {

    /**
     * One guarantee.
     *
     * @param guarantee the guarantee or limit
     * @param cells the cells of real subjects
     * @param bites the cells of weakened twins that must break it
     * @param spared the cells of other weakened twins
     */
    public record Section(GuaranteeModel guarantee, List<JudgedCell> cells, List<Bite> bites, List<JudgedCell> spared) {

        /** How many real subjects have each verdict; verdicts without one are absent. */
        public Map<Sign, Long> tally() {
            return Tally.of(cells);
        }

        /** Every cell, those of real subjects first. */
        public List<JudgedCell> all() {
            List<JudgedCell> all = new ArrayList<>(cells);
            bites.forEach(bite -> all.add(bite.cell()));
            all.addAll(spared);
            return all;
        }
    }

    /** Copies the list. */
    public Chapter {
        sections = List.copyOf(sections);
    }

    /** The chapters of {@code run}, in the order of its guarantees. */
    public static List<Chapter> of(Run run) {
        Map<String, List<JudgedCell>> cells =
                run.cells().stream().collect(Collectors.groupingBy(JudgedCell::guarantee));
        Set<String> twins = run.subjects().stream()
                .filter(SubjectModel::weakened)
                .map(SubjectModel::name)
                .collect(Collectors.toSet());
        Set<JudgedCell> bitten = Teeth.of(run).bites().stream().map(Bite::cell).collect(Collectors.toSet());
        Map<String, List<Section>> chapters = new LinkedHashMap<>();
        for (GuaranteeModel guarantee : run.guarantees()) {
            List<JudgedCell> own = cells.getOrDefault(guarantee.id(), List.of());
            chapters.computeIfAbsent(guarantee.family(), family -> new ArrayList<>())
                    .add(section(run, guarantee, own, twins, bitten));
        }
        return chapters.entrySet().stream()
                .map(entry -> new Chapter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Section section(
            Run run, GuaranteeModel guarantee, List<JudgedCell> cells, Set<String> twins, Set<JudgedCell> bitten) {
        return new Section(
                guarantee,
                cells.stream().filter(cell -> !twins.contains(cell.subject())).toList(),
                cells.stream()
                        .filter(bitten::contains)
                        .map(cell -> Bite.of(run, cell))
                        .toList(),
                cells.stream()
                        .filter(cell -> twins.contains(cell.subject()) && !bitten.contains(cell))
                        .toList());
    }

    /** How many real subjects of all sections have each verdict; verdicts without one are absent. */
    public Map<Sign, Long> tally() {
        return Tally.of(
                sections.stream().flatMap(section -> section.cells().stream()).toList());
    }
}
