package org.maplitmus.contract.generate;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.ResultModel;

/** What stands in the class of a cell, indented: its constructor, its actors and its arbiter. */
final class CellMembers {

    /** The arbiter in the cell of a scenario that has none. */
    private static final String ARBITER = "markThrown";

    private CellMembers() {}

    static String of(CellModel cell) {
        GuaranteeModel guarantee = cell.guarantee();
        String result = simpleName(guarantee.result());
        Stream<String> actors = guarantee.actors().stream().map(actor -> actor(cell, actor, result));
        return Stream.of(Stream.of(constructor(cell)), actors, Stream.of(arbiter(cell, result)))
                .flatMap(members -> members)
                .map(member -> member.indent(4))
                .collect(Collectors.joining("\n"));
    }

    private static String constructor(CellModel cell) {
        String lambda = cell.guarantee().supplied() ? "() -> " : "";
        return """
                public %s() {
                    super(%s);
                }
                """.formatted(cell.simpleClassName(), lambda + cell.subject().factory());
    }

    private static String actor(CellModel cell, ActorModel actor, String result) {
        return """
                @Override
                @Actor
                public void %s(%s) {
                %s}
                """.formatted(
                        actor.name(),
                        actor.takesResult() ? result + " r" : "",
                        attempt(cell, actor).indent(4));
    }

    private static String arbiter(CellModel cell, String result) {
        GuaranteeModel guarantee = cell.guarantee();
        Optional<ActorModel> arbiter = Optional.ofNullable(guarantee.arbiter());
        return """
                %s@Arbiter
                public void %s(%s r) {
                %s%s}
                """.formatted(
                arbiter.map(declared -> "@Override\n").orElse(""),
                arbiter.map(ActorModel::name).orElse(ARBITER),
                result,
                arbiter.map(declared -> unlessThrown(cell, declared).indent(4)).orElse(""),
                mark(cell).indent(4));
    }

    private static String unlessThrown(CellModel cell, ActorModel arbiter) {
        return """
                if (%s) {
                %s}
                """.formatted(
                        reports(cell) ? "thrown == null && reported == null" : "thrown == null",
                        attempt(cell, arbiter).indent(4));
    }

    private static String attempt(CellModel cell, ActorModel method) {
        return """
                try {
                    super.%s(%s);
                } catch (Throwable e) {
                %s}
                """.formatted(
                method.name(), method.takesResult() ? "r" : "", kept(cell).indent(4));
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

    private static String mark(CellModel cell) {
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

    private static String marks(CellModel cell, String number, String reference) {
        return cell.guarantee().result().fields().stream()
                .map(field -> "r.%s = %s;".formatted(field.name(), field.numeric() ? number : reference))
                .collect(Collectors.joining("\n"))
                .indent(4);
    }

    private static boolean reports(CellModel cell) {
        return !cell.subject().reports().isEmpty();
    }

    private static String simpleName(ResultModel result) {
        return result.className().substring(result.className().lastIndexOf('.') + 1);
    }
}
