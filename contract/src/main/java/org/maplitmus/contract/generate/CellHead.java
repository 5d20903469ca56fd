package org.maplitmus.contract.generate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.SourceModel;

/** What stands above the class of a cell: its Javadoc, and what tells JCStress how to grade it if it is a test. */
final class CellHead {

    private CellHead() {}

    static String of(CellModel cell) {
        Stream<String> marks =
                Stream.of(javadoc(cell), "@Generated(%s)".formatted(JavaText.literal(CellSource.class.getName())));
        Stream<String> test = cell.guarantee().trial() == null ? test(cell) : Stream.empty();
        return Stream.concat(marks, test).collect(Collectors.joining("\n"));
    }

    private static Stream<String> test(CellModel cell) {
        Stream<String> marks = Stream.of(
                "@JCStressTest",
                "@State",
                "@Description(%s)"
                        .formatted(JavaText.sentence(
                                title(cell) + ": " + cell.guarantee().statement())));
        return Stream.of(marks, outcomes(cell), references(cell)).flatMap(lines -> lines);
    }

    /** The addresses of the guarantee's sources. */
    static Stream<String> addresses(CellModel cell) {
        return cell.guarantee().sources().stream().map(SourceModel::url).filter(url -> !url.isBlank());
    }

    private static String javadoc(CellModel cell) {
        return "/** %s */".formatted(JavaText.comment(title(cell) + ", " + standing(cell) + "."));
    }

    private static String standing(CellModel cell) {
        GuaranteeModel guarantee = cell.guarantee();
        if (guarantee.limit()) {
            return "a limit";
        }
        return (cell.promised() ? "which promises " : "which does not promise ") + guarantee.promise();
    }

    private static String title(CellModel cell) {
        return cell.guarantee().id() + " on " + cell.subject().name();
    }

    private static Stream<String> outcomes(CellModel cell) {
        GuaranteeModel guarantee = cell.guarantee();
        Stream<String> declared = guarantee.outcomes().stream().map(outcome -> outcome(cell, outcome));
        Stream<String> marks = Stream.of(cell.reported().stream(), silent(cell))
                .flatMap(outcomes -> outcomes)
                .filter(mark -> guarantee.outcomes().stream()
                        .noneMatch(outcome -> mark.ids().stream().anyMatch(outcome::names)))
                .map(mark -> outcome(cell, mark));
        Stream<String> rest = Stream.of("@Outcome(%s)".formatted(grade(cell, cell.unnamed())));
        return Stream.of(declared, marks, rest).flatMap(outcomes -> outcomes);
    }

    /** What an exception means where that differs from what an outcome means that nothing names. */
    private static Stream<OutcomeModel> silent(CellModel cell) {
        return Stream.of(cell.thrown())
                .filter(thrown ->
                        thrown.kind() != cell.unnamed().kind() && !thrown.kind().refutes());
    }

    private static String outcome(CellModel cell, OutcomeModel outcome) {
        return "@Outcome(id = %s, %s)".formatted(JavaText.literals(outcome.ids()), grade(cell, outcome));
    }

    private static String grade(CellModel cell, OutcomeModel outcome) {
        return "expect = Expect.%s, desc = %s"
                .formatted(grade(cell, outcome.kind()), JavaText.sentence(outcome.sentence()));
    }

    private static String grade(CellModel cell, OutcomeKind kind) {
        if (kind == OutcomeKind.ALLOWED || kind == OutcomeKind.OTHER) {
            return "ACCEPTABLE";
        }
        return kind.refutes() && cell.promised() ? "FORBIDDEN" : "ACCEPTABLE_INTERESTING";
    }

    private static Stream<String> references(CellModel cell) {
        return addresses(cell).map(url -> "@Ref(%s)".formatted(JavaText.sentence(url)));
    }
}
