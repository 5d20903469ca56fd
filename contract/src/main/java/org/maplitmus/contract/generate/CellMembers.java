package org.maplitmus.contract.generate;

import java.util.List;
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
        Stream<String> actors = guarantee.actors().stream().map(actor -> actor(actor, result));
        return Stream.of(Stream.of(constructor(cell)), actors, Stream.of(arbiter(guarantee, result)))
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

    private static String actor(ActorModel actor, String result) {
        return """
                @Override
                @Actor
                public void %s(%s) {
                %s}
                """.formatted(
                        actor.name(),
                        actor.takesResult() ? result + " r" : "",
                        attempt(actor).indent(4));
    }

    private static String arbiter(GuaranteeModel guarantee, String result) {
        Optional<ActorModel> arbiter = Optional.ofNullable(guarantee.arbiter());
        return """
                %s@Arbiter
                public void %s(%s r) {
                %s%s}
                """.formatted(
                arbiter.map(declared -> "@Override\n").orElse(""),
                arbiter.map(ActorModel::name).orElse(ARBITER),
                result,
                arbiter.map(declared -> unlessThrown(declared).indent(4)).orElse(""),
                mark(guarantee.result().fields()).indent(4));
    }

    private static String unlessThrown(ActorModel arbiter) {
        return """
                if (thrown == null) {
                %s}
                """.formatted(attempt(arbiter).indent(4));
    }

    private static String attempt(ActorModel method) {
        return """
                try {
                    super.%s(%s);
                } catch (Throwable e) {
                    thrown = Thrown.keep(e);
                }
                """.formatted(method.name(), method.takesResult() ? "r" : "");
    }

    private static String mark(List<ResultModel.Field> fields) {
        String marks = fields.stream().map(CellMembers::mark).collect(Collectors.joining("\n"));
        return """
                if (thrown != null) {
                %s}
                """.formatted(marks.indent(4));
    }

    private static String mark(ResultModel.Field field) {
        String mark = field.numeric() ? "Thrown.MARK" : "Thrown.mark(thrown)";
        return "r.%s = %s;".formatted(field.name(), mark);
    }

    private static String simpleName(ResultModel result) {
        return result.className().substring(result.className().lastIndexOf('.') + 1);
    }
}
