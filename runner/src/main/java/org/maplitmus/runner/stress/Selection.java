package org.maplitmus.runner.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.NearestName;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SubjectModel;

/**
 * The cells that some globs select from a catalogue.
 *
 * <p>A guarantee is meant by its number, its name or its family; a subject by its name, a weakened twin by
 * {@code twin:NAME}. Case does not matter. A glob that means nothing is an error that suggests the nearest name.
 *
 * <p>A subject that belongs to a set is meant only if the set is asked for, or by its whole name. Immutable.
 */
public final class Selection {

    /** How the globs of weakened twins begin. */
    public static final String TWIN = "twin:";

    private final Catalogue catalogue;

    /** Selects from {@code catalogue}. */
    public Selection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Selected cells.
     *
     * @param chosen the ones that the user means
     * @param controls those of the weakened twins of the same guarantees, unless the user means twins; of a set, only
     *     if it is asked for
     */
    public record Cells(List<CellModel> chosen, List<CellModel> controls) {

        /** Copies the lists. */
        public Cells {
            chosen = List.copyOf(chosen);
            controls = List.copyOf(controls);
        }

        /** Both. */
        List<CellModel> all() {
            return Stream.concat(chosen.stream(), controls.stream()).toList();
        }

        /** The chosen ones alone. */
        public Cells withoutControls() {
            return new Cells(chosen, List.of());
        }
    }

    /**
     * The cells of the selected guarantees and subjects; no glob selects everything but twins and the subjects of sets
     * that are not among {@code sets}.
     *
     * @throws SelectionException if a glob means nothing, or no selected guarantee is put to a selected subject
     */
    public Cells cells(List<String> guarantees, List<String> subjects, List<String> sets) throws SelectionException {
        List<GuaranteeModel> chosenGuarantees = guarantees(guarantees);
        List<SubjectModel> chosenSubjects = subjects(subjects, sets);
        List<CellModel> cells =
                cells(cell -> chosenGuarantees.contains(cell.guarantee()) && chosenSubjects.contains(cell.subject()));
        boolean twins = cells.stream().anyMatch(cell -> cell.subject().weakened());
        return new Cells(cells, twins ? List.of() : controls(chosenGuarantees, sets));
    }

    /**
     * The cells that must show that the suite can fail: those of the weakened twins that {@code twins} mean, or without
     * a glob those of all twins that belong to no set, and of each limit with its witness.
     *
     * @throws SelectionException if a glob means nothing, or no selected guarantee has such a cell
     */
    public Cells teeth(List<String> guarantees, List<String> twins) throws SelectionException {
        List<GuaranteeModel> chosenGuarantees = guarantees(guarantees);
        List<String> globs = twins.isEmpty() ? List.of("*") : twins;
        List<SubjectModel> chosenTwins =
                subjects(globs.stream().map(Selection::twin).toList(), List.of());
        return new Cells(
                cells(cell -> chosenGuarantees.contains(cell.guarantee())
                        && (chosenTwins.contains(cell.subject()) || (twins.isEmpty() && cell.witness()))),
                List.of());
    }

    private List<GuaranteeModel> guarantees(List<String> globs) throws SelectionException {
        return new Choice<>("guarantee", catalogue.guarantees(), Selection::names, guarantee -> "", Set.of(""))
                .by(globs);
    }

    private List<SubjectModel> subjects(List<String> globs, List<String> sets) throws SelectionException {
        return new Choice<>("subject", catalogue.subjects(), Selection::names, SubjectModel::set, open(sets)).by(globs);
    }

    private List<CellModel> cells(Predicate<CellModel> which) throws SelectionException {
        List<CellModel> cells = catalogue.cells().filter(which).toList();
        if (cells.isEmpty()) {
            throw new SelectionException(new SelectionProblem.NothingSelected());
        }
        return cells;
    }

    /**
     * The cell that {@code text} means: a guarantee and a subject as in globs, but one of each, joined by an @.
     *
     * @throws SelectionException if it means none or several
     */
    public CellModel cell(String text) throws SelectionException {
        String[] names = text.split("@", -1);
        if (names.length != 2 || names[0].isBlank() || names[1].isBlank() || isWild(text)) {
            throw new SelectionException(new SelectionProblem.NoCell(text));
        }
        List<CellModel> meant =
                cells(List.of(names[0]), List.of(names[1]), List.of()).chosen();
        if (meant.size() > 1) {
            throw new SelectionException(new SelectionProblem.SeveralCells(text, meant.size()));
        }
        return meant.get(0);
    }

    /** No set and {@code sets}: the subjects that are meant without being named in full. */
    private Set<String> open(List<String> sets) throws SelectionException {
        List<String> known = catalogue.sets();
        for (String set : sets) {
            if (!known.contains(set)) {
                throw unknown("set of subjects", set, known);
            }
        }
        return Stream.concat(Stream.of(""), sets.stream()).collect(Collectors.toSet());
    }

    private List<CellModel> controls(List<GuaranteeModel> guarantees, List<String> sets) throws SelectionException {
        Set<String> open = open(sets);
        return catalogue
                .cells()
                .filter(cell -> cell.subject().weakened()
                        && open.contains(cell.subject().set()))
                .filter(cell -> guarantees.contains(cell.guarantee()))
                .toList();
    }

    private static Stream<String> names(GuaranteeModel guarantee) {
        return Stream.of(guarantee.id(), guarantee.name(), guarantee.family());
    }

    private static Stream<String> names(SubjectModel subject) {
        return Stream.of(subject.weakened() ? TWIN + subject.name() : subject.name());
    }

    /**
     * What globs can mean.
     *
     * @param kind what they are called
     * @param all all there are
     * @param names by which each is meant
     * @param set the set of each, or empty
     * @param open the sets of those that are meant without being named in full
     */
    record Choice<T>(
            String kind, List<T> all, Function<T, Stream<String>> names, Function<T, String> set, Set<String> open) {

        /** What {@code globs} mean; without any, all that is open and no twin. */
        List<T> by(List<String> globs) throws SelectionException {
            List<T> chosen = new ArrayList<>();
            for (String glob : globs.isEmpty() ? List.of("*") : globs) {
                chosen.addAll(by(glob));
            }
            return chosen;
        }

        private List<T> by(String glob) throws SelectionException {
            Predicate<String> pattern = pattern(glob);
            List<T> matching = all.stream()
                    .filter(each -> names.apply(each).anyMatch(pattern))
                    .toList();
            List<T> meant = isWild(glob)
                    ? matching.stream()
                            .filter(each -> open.contains(set.apply(each)))
                            .toList()
                    : matching;
            if (matching.isEmpty()) {
                throw unknown(kind, glob, all.stream().flatMap(names).distinct().toList());
            }
            if (meant.isEmpty()) {
                throw new SelectionException(new SelectionProblem.OnlyOptional(
                        glob, matching.stream().map(set).distinct().toList()));
            }
            return meant;
        }
    }

    private static boolean isWild(String glob) {
        return glob.contains("*") || glob.contains("?");
    }

    private static Predicate<String> pattern(String glob) {
        String regex = Pattern.quote(glob.toLowerCase(Locale.ROOT))
                .replace("*", "\\E.*\\Q")
                .replace("?", "\\E.\\Q");
        Pattern pattern = Pattern.compile(regex);
        boolean twins = isTwin(glob);
        return name -> name.startsWith(TWIN) == twins
                && pattern.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** The glob that means a twin, with or without the prefix. */
    public static String twin(String glob) {
        return isTwin(glob) ? glob : TWIN + glob;
    }

    private static boolean isTwin(String glob) {
        return glob.toLowerCase(Locale.ROOT).startsWith(TWIN);
    }

    private static SelectionException unknown(String kind, String glob, List<String> known) {
        return new SelectionException(new SelectionProblem.Unknown(kind, glob, NearestName.hint(glob, known)));
    }
}
