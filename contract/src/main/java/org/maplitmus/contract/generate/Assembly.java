package org.maplitmus.contract.generate;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;

/** Collects sound guarantees and subjects and multiplies them into cells. Not thread-safe. */
final class Assembly {

    private static final Comparator<GuaranteeModel> BY_ID = Comparator.comparing(GuaranteeModel::id);

    private final Map<Scenario, GuaranteeModel> guarantees = new LinkedHashMap<>();
    private final Map<Candidate, SubjectModel> subjects = new LinkedHashMap<>();
    private final Set<CellModel> cells = new LinkedHashSet<>();
    private final CatalogueReader reader;
    private final Fit fit;
    private final Vocabulary vocabulary;
    private final Predicate<String> wanted;

    /** An empty assembly that hands out only the cells whose ids are {@code wanted}. */
    Assembly(CatalogueReader reader, Vocabulary vocabulary, Fit fit, Predicate<String> wanted) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.fit = fit;
        this.wanted = wanted;
    }

    void add(Scenario scenario, List<SourceModel> promised) {
        guarantees.put(scenario, reader.guarantee(scenario.type(), promised));
    }

    void add(Candidate candidate) {
        subjects.put(candidate, reader.subject(candidate, claims(candidate)));
    }

    private List<ClaimModel> claims(Candidate candidate) {
        return vocabulary.resolved(CatalogueReader.claims(candidate.claims()));
    }

    /** The scenarios added. */
    Collection<Scenario> scenarios() {
        return guarantees.keySet();
    }

    /** The wanted cells that have become possible since the last call. */
    List<CellModel> newCells() {
        return possible().filter(cells::add).filter(this::wanted).toList();
    }

    private boolean wanted(CellModel cell) {
        return wanted.test(cell.id());
    }

    /** The scenarios that no subject fits. */
    List<Scenario> idle() {
        Set<GuaranteeModel> busy = cells.stream().map(CellModel::guarantee).collect(Collectors.toSet());
        return guarantees.keySet().stream()
                .filter(scenario -> !busy.contains(guarantees.get(scenario)))
                .toList();
    }

    /** The limits, each with the names of the subjects that it is put to. */
    Map<Scenario, List<String>> limits() {
        return guarantees.entrySet().stream()
                .filter(entry -> entry.getKey().limit())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> subjects(entry.getValue())));
    }

    private List<String> subjects(GuaranteeModel guarantee) {
        return cells.stream()
                .filter(cell -> cell.guarantee().equals(guarantee))
                .map(cell -> cell.subject().name())
                .toList();
    }

    /** What has been collected, with the promises that it names, all promise sets and the cells handed out. */
    Catalogue catalogue() {
        List<GuaranteeModel> sorted = guarantees.values().stream().sorted(BY_ID).toList();
        List<String> cellIds = cells.stream()
                .filter(this::wanted)
                .sorted(Comparator.comparing(CellModel::guarantee, BY_ID))
                .map(CellModel::id)
                .toList();
        return new Catalogue(
                vocabulary.named(promises()), vocabulary.sets(), sorted, List.copyOf(subjects.values()), cellIds);
    }

    private Stream<CellModel> possible() {
        return guarantees.keySet().stream()
                .flatMap(scenario -> subjects.keySet().stream()
                        .filter(candidate -> fit.meets(candidate, scenario))
                        .map(candidate -> cell(scenario, candidate)));
    }

    private CellModel cell(Scenario scenario, Candidate candidate) {
        return new CellModel(
                Objects.requireNonNull(guarantees.get(scenario)), Objects.requireNonNull(subjects.get(candidate)));
    }

    private Set<String> promises() {
        return Stream.concat(
                        guarantees.values().stream()
                                .filter(guarantee -> !guarantee.limit())
                                .map(GuaranteeModel::promise),
                        subjects.values().stream().flatMap(subject -> subject.promises().stream()))
                .collect(Collectors.toSet());
    }
}
