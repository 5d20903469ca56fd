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
        String verb = cell.promised() ? "promises" : "does not promise";
        String sentence =
                "%s, which %s %s.".formatted(title(cell), verb, cell.guarantee().promise());
        return "/** %s */".formatted(JavaText.comment(sentence));
    }

    private static String title(CellModel cell) {
        return cell.guarantee().id() + " on " + cell.subject().name();
    }

    private static Stream<String> outcomes(CellModel cell) {
        GuaranteeModel guarantee = cell.guarantee();
        Stream<String> declared = guarantee.outcomes().stream()
                .map(outcome ->
                        "@Outcome(id = %s, %s)".formatted(JavaText.literals(outcome.ids()), grade(cell, outcome)));
        return Stream.of(
                        declared,
                        reported(cell),
                        Stream.of("@Outcome(%s)".formatted(grade(cell, CellModel.UNFORESEEN))))
                .flatMap(outcomes -> outcomes);
    }

    /** The outcome of a report, unless the guarantee has an outcome of that very id. */
    private static Stream<String> reported(CellModel cell) {
        return cell.reported().stream()
                .filter(report -> cell.guarantee().outcomes().stream()
                        .noneMatch(outcome -> report.ids().stream().anyMatch(outcome::names)))
                .map(report -> "@Outcome(id = %s, %s)".formatted(JavaText.literals(report.ids()), grade(cell, report)));
    }

    private static String grade(CellModel cell, OutcomeModel outcome) {
        return "expect = Expect.%s, desc = %s"
                .formatted(grade(cell, outcome.kind()), JavaText.sentence(outcome.sentence()));
    }

    private static String grade(CellModel cell, OutcomeKind kind) {
        if (kind == OutcomeKind.ALLOWED) {
            return "ACCEPTABLE";
        }
        return kind.refutes() && cell.promised() ? "FORBIDDEN" : "ACCEPTABLE_INTERESTING";
    }

    private static Stream<String> references(CellModel cell) {
        return addresses(cell).map(url -> "@Ref(%s)".formatted(JavaText.sentence(url)));
    }
}
