package org.maplitmus.runner.oracle;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maplitmus.contract.generate.CellSource;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;

/**
 * The source text of the class through which Lincheck calls a cell.
 *
 * <p>It extends the cell, so that an exception means there what it means under JCStress, holds the result object of the
 * sample, and has a method without parameters for each actor and one that returns the result after all of them. The
 * text follows from the cell alone.
 */
final class AdapterSource {

    /** The method that runs the arbiter and returns the result object. */
    static final String OUTCOME = "outcomeOfAll";

    private static final String SUFFIX = "_Explained";

    private AdapterSource() {}

    /** The qualified name of the class. */
    static String className(CellModel cell) {
        return cell.className() + SUFFIX;
    }

    /** The names of the methods that run the actors, in their order. */
    static List<String> actors(CellModel cell) {
        return IntStream.range(0, cell.guarantee().actors().size())
                .mapToObj(AdapterSource::actor)
                .toList();
    }

    private static String actor(int index) {
        return "runActor" + index;
    }

    /** The text of a compilation unit that declares the class {@link #className}. */
    static String of(CellModel cell) {
        String result = cell.guarantee().result().className();
        return """
            package %s;

            public final class %s extends %s {

                private final %s r = new %s();

            %s
                public Object %s() {
                    %s(r);
                    return r;
                }
            }
            """.formatted(
                        cell.guarantee().packageName(),
                        cell.simpleClassName() + SUFFIX,
                        cell.simpleClassName(),
                        result,
                        result,
                        calls(cell),
                        OUTCOME,
                        CellSource.arbiter(cell));
    }

    private static String calls(CellModel cell) {
        List<ActorModel> actors = cell.guarantee().actors();
        return IntStream.range(0, actors.size())
                .mapToObj(index -> call(actor(index), actors.get(index)))
                .collect(Collectors.joining("\n"));
    }

    private static String call(String method, ActorModel actor) {
        return """
            public void %s() {
                %s(%s);
            }
            """.formatted(method, actor.name(), actor.takesResult() ? "r" : "")
                .indent(4);
    }
}
