package org.maplitmus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
 */
final class Selection {

    /** How the globs of weakened twins begin. */
    static final String TWIN = "twin:";

    private final Catalogue catalogue;

    Selection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Selected cells.
     *
     * @param chosen the ones that the user means
     * @param controls those of the weakened twins of the same guarantees, unless the user means twins
     */
    record Cells(List<CellModel> chosen, List<CellModel> controls) {

        Cells withoutControls() {
            return new Cells(chosen, List.of());
        }
    }

    /** The cells of the selected guarantees and subjects; no glob selects everything but twins. */
    Cells cells(List<String> guarantees, List<String> subjects) throws UsageException {
        List<GuaranteeModel> chosenGuarantees =
                chosen("guarantee", guarantees, catalogue.guarantees(), Selection::names, guarantee -> true);
        List<SubjectModel> chosenSubjects =
                chosen("subject", subjects, catalogue.subjects(), Selection::names, subject -> !subject.weakened());
        List<CellModel> cells = catalogue
                .cells()
                .filter(cell -> chosenGuarantees.contains(cell.guarantee()) && chosenSubjects.contains(cell.subject()))
                .toList();
        if (cells.isEmpty()) {
            throw new UsageException("no cell: none of the selected guarantees is put to a selected subject");
        }
        boolean twins = cells.stream().anyMatch(cell -> cell.subject().weakened());
        return new Cells(cells, twins ? List.of() : controls(chosenGuarantees));
    }

    private List<CellModel> controls(List<GuaranteeModel> guarantees) {
        return catalogue
                .cells()
                .filter(cell -> cell.subject().weakened() && guarantees.contains(cell.guarantee()))
                .toList();
    }

    private static Stream<String> names(GuaranteeModel guarantee) {
        return Stream.of(guarantee.id(), guarantee.name(), guarantee.family());
    }

    private static Stream<String> names(SubjectModel subject) {
        return Stream.of(subject.weakened() ? TWIN + subject.name() : subject.name());
    }

    private static <T> List<T> chosen(
            String kind, List<String> globs, List<T> all, Function<T, Stream<String>> names, Predicate<T> byDefault)
            throws UsageException {
        if (globs.isEmpty()) {
            return all.stream().filter(byDefault).toList();
        }
        List<T> chosen = new ArrayList<>();
        for (String glob : globs) {
            Predicate<String> pattern = pattern(glob);
            List<T> meant = all.stream()
                    .filter(each -> names.apply(each).anyMatch(pattern))
                    .toList();
            if (meant.isEmpty()) {
                throw unknown(kind, glob, all.stream().flatMap(names).distinct().toList());
            }
            chosen.addAll(meant);
        }
        return chosen;
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
    static String twin(String glob) {
        return isTwin(glob) ? glob : TWIN + glob;
    }

    private static boolean isTwin(String glob) {
        return glob.toLowerCase(Locale.ROOT).startsWith(TWIN);
    }

    private static UsageException unknown(String kind, String glob, List<String> known) {
        String hint = NearestName.of(glob, known)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        return new UsageException("no " + kind + " is called '" + glob + "'" + hint + " (see: list)");
    }
}
