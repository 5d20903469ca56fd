package org.maplitmus.contract.generate;

import java.util.stream.Collectors;
import org.maplitmus.contract.model.CellModel;

/** How a cell calls a method of its scenario: what ends the call is kept, and marks the result {@code r} afterwards. */
final class CellAttempt {

    private CellAttempt() {}

    /** The call of {@code method} with {@code argument}. */
    static String of(CellModel cell, String method, String argument) {
        return """
                try {
                    super.%s(%s);
                } catch (Throwable e) {
                %s}
                """.formatted(method, argument, kept(cell).indent(4));
    }

    /** Declarations of the variables in which it is kept, each beginning with {@code modifier}. */
    static String variables(CellModel cell, String modifier, String value) {
        String thrown = "%sThrowable thrown%s;\n".formatted(modifier, value);
        return reports(cell) ? thrown + "%sThrowable reported%s;\n".formatted(modifier, value) : thrown;
    }

    /** The condition that nothing was kept. */
    static String nothing(CellModel cell) {
        return reports(cell) ? "thrown == null && reported == null" : "thrown == null";
    }

    /** The marking of the result. */
    static String mark(CellModel cell) {
        String thrown = marks(cell, "Thrown.MARK", "Thrown.mark(thrown)");
        if (!reports(cell)) {
            return """
                if (thrown != null) {
                %s}
                """.formatted(thrown);
        }
        return """
                if (thrown != null) {
                %s} else if (reported != null) {
                %s}
                """.formatted(thrown, marks(cell, "Thrown.REPORTED_MARK", "Thrown.reportedMark(reported)"));
    }

    private static String kept(CellModel cell) {
        return reports(cell) ? """
                if (%s) {
                    reported = e;
                } else {
                    thrown = Thrown.keep(e);
                }
                """.formatted(isReport(cell)) : "thrown = Thrown.keep(e);";
    }

    private static String isReport(CellModel cell) {
        return cell.subject().reports().stream().map("e instanceof "::concat).collect(Collectors.joining(" || "));
    }

    private static String marks(CellModel cell, String number, String reference) {
        return cell.guarantee().result().fields().stream()
                .map(field -> "r.%s = %s;".formatted(field.name(), field.numeric() ? number : reference))
                .collect(Collectors.joining("\n"))
                .indent(4);
    }

    private static boolean reports(CellModel cell) {
        return !cell.subject().reports().isEmpty();
    }
}
