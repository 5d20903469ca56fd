package org.maplitmus.contract.generate;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.TrialModel;

/** What stands in the class of a cell, indented: its constructor, its actors and arbiter, or its sample. */
final class CellMembers {

    /** The arbiter in the cell of a scenario that has none. */
    private static final String ARBITER = "markThrown";

    private CellMembers() {}

    static String of(CellModel cell) {
        TrialModel trial = cell.guarantee().trial();
        return (trial == null ? concurrent(cell) : Stream.of(constructor(cell), sample(cell, trial)))
                .map(member -> member.indent(4))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> concurrent(CellModel cell) {
        Stream<String> actors = cell.guarantee().actors().stream().map(actor -> actor(cell, actor));
        return Stream.of(
                        Stream.of(CellAttempt.variables(cell, "private ", ""), constructor(cell)),
                        actors,
                        Stream.of(arbiter(cell)))
                .flatMap(members -> members);
    }

    private static String constructor(CellModel cell) {
        return """
                public %s() {
                    super(%s);
                }
                """.formatted(cell.simpleClassName(), subject(cell));
    }

    private static String subject(CellModel cell) {
        String factory = cell.subject().factory();
        if (cell.guarantee().supplied()) {
            return "() -> " + factory;
        }
        return takesKeys(cell.guarantee()) ? "KeysInUse.seen(%s)".formatted(factory) : factory;
    }

    /** Whether a fork can choose the keys of its maps. */
    static boolean takesKeys(GuaranteeModel guarantee) {
        return guarantee.subjectType().equals(Map.class.getName())
                && !guarantee.supplied()
                && guarantee.trial() == null;
    }

    private static String actor(CellModel cell, ActorModel actor) {
        return """
                @Override
                @Actor
                public void %s(%s) {
                %s}
                """.formatted(
                        actor.name(),
                        actor.takesResult() ? result(cell) + " r" : "",
                        attempt(cell, actor).indent(4));
    }

    private static String arbiter(CellModel cell) {
        GuaranteeModel guarantee = cell.guarantee();
        Optional<ActorModel> arbiter = Optional.ofNullable(guarantee.arbiter());
        return """
                %s@Arbiter
                public void %s(%s r) {
                %s%s}
                """.formatted(
                arbiter.map(declared -> "@Override\n").orElse(""),
                arbiterName(cell),
                result(cell),
                arbiter.map(declared -> unlessThrown(cell, declared).indent(4)).orElse(""),
                CellAttempt.mark(cell).indent(4));
    }

    /** The name of the arbiter, which every cell has. */
    static String arbiterName(CellModel cell) {
        ActorModel arbiter = cell.guarantee().arbiter();
        return arbiter == null ? ARBITER : arbiter.name();
    }

    private static String unlessThrown(CellModel cell, ActorModel arbiter) {
        return """
                if (%s) {
                %s}
                """.formatted(CellAttempt.nothing(cell), attempt(cell, arbiter).indent(4));
    }

    private static String attempt(CellModel cell, ActorModel method) {
        return CellAttempt.of(cell, method.name(), method.takesResult() ? "r" : "");
    }

    private static String sample(CellModel cell, TrialModel trial) {
        String result = result(cell);
        return """
                @Override
                public Object sample() {
                    %s r = new %s();
                %s%s%s    return r;
                }
                """.formatted(
                        result,
                        result,
                        CellAttempt.variables(cell, "", " = null").indent(4),
                        CellAttempt.of(cell, trial.name(), "r").indent(4),
                        CellAttempt.mark(cell).indent(4));
    }

    private static String result(CellModel cell) {
        String name = cell.guarantee().result().className();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
