package org.maplitmus.runner.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.jvm.CompileMode;
import org.maplitmus.runner.jvm.Compiler;

/**
 * Compiler directives that pin each actor of some cells to its compiler.
 *
 * <p>JCStress calls an actor from a loop of its own, named after the actor in a worker class of the generated runner. A
 * compiled actor is inlined into that loop, so that both are compiled together; an interpreted one is called from it.
 * Compilation happens in the foreground: no sample is taken in a tier that was not asked for once the loop is hot.
 */
final class Directives {

    private static final List<String> WORKERS = List.of("VoidThread", "LongThread", "CounterThread");

    private final CompileMode mode;

    Directives(CompileMode mode) {
        this.mode = mode;
    }

    /** The text of a directives file for {@code cells}. */
    String of(List<CellModel> cells) {
        List<String> blocks = new ArrayList<>();
        WORKERS.forEach(worker ->
                blocks.add(block("org.openjdk.jcstress.infra.runners." + worker + "::*", "inline: \"-*::*\",")));
        blocks.add(block(
                "*::jcstress_iteration_*",
                "inline: [\"-*::jcstress_stride_*\", \"-*::jcstress_ni_consume_*\","
                        + " \"+*::jcstress_consume_*\", \"+org.openjdk.jcstress.infra.runners.WorkerSync::*\"],",
                "BackgroundCompilation: false,"));
        cells.forEach(cell -> IntStream.range(0, cell.guarantee().actors().size())
                .forEach(actor -> blocks.addAll(actor(cell, actor))));
        return blocks.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private List<String> actor(CellModel cell, int index) {
        ActorModel actor = cell.guarantee().actors().get(index);
        Compiler compiler = mode.of(index);
        String forwarder = cell.className() + "::" + actor.name();
        String scenario = cell.guarantee().className() + "::" + actor.name();
        String loop = cell.className() + "_jcstress*::jcstress_stride_" + actor.name();
        return List.of(
                block(loop, inline(compiler, forwarder, scenario), loopOnly(compiler), "BackgroundCompilation: false,"),
                block(forwarder, inline(compiler, scenario), actorOnly(compiler)),
                block(scenario, actorOnly(compiler)));
    }

    private static String inline(Compiler compiler, String... methods) {
        String sign = compiler == Compiler.INT ? "-" : "+";
        return Stream.of(methods)
                .map(method -> "\"" + sign + method + "\"")
                .collect(Collectors.joining(", ", "inline: [", "],"));
    }

    /** The loop of an interpreted actor is compiled: only the call inside it is interpreted. */
    private static String loopOnly(Compiler compiler) {
        return switch (compiler) {
            case INT -> "";
            case C1 -> exclude("c2");
            case C2 -> exclude("c1");
        };
    }

    private static String actorOnly(Compiler compiler) {
        return switch (compiler) {
            case INT -> exclude("c1") + " " + exclude("c2");
            case C1 -> exclude("c2");
            case C2 -> exclude("c1");
        };
    }

    private static String exclude(String compiler) {
        return compiler + ": { Exclude: true, },";
    }

    private static String block(String match, String... lines) {
        return "  { match: \"" + match + "\",\n    "
                + Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n    "))
                + "\n  }";
    }
}
