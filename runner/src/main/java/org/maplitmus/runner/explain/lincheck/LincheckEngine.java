package org.maplitmus.runner.explain.lincheck;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.maplitmus.contract.Thrown;
import org.maplitmus.runner.explain.engine.AdapterSource;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Engine;
import org.maplitmus.runner.explain.engine.Question;

/**
 * Lincheck's model checker, asked through its API for data structures with a scenario that is given and not generated:
 * one operation for each actor, and one after them that returns the result.
 *
 * <p>When it finds nothing, it is asked for the {@link Canary}, which is there to be found. It instruments the classes
 * of its JVM for good, so it belongs into one of its own.
 */
public final class LincheckEngine implements Engine {

    private static final List<String> CANARY = List.of("runActor0", "runActor1");

    /** How the message begins if the JVM takes no agent. */
    private static final String NO_AGENT = "Error during attachment";

    private static final int CANARY_BOUND = 1_000;

    /** How many rounds of a loop are no circle yet: a table that grows is longer than Lincheck takes for granted. */
    private static final int LOOP_BOUND = 2_000;

    private static final int RECURSION_BOUND = 200;

    /** After how many rounds the other actors have a turn: more than a scenario has keys. */
    private static final int ROUNDS = 40;

    @Override
    public Answer answer(Question question, Class<?> adapter) {
        try {
            return searched(question, adapter);
        } catch (IllegalStateException failure) {
            if (String.valueOf(failure.getMessage()).startsWith(NO_AGENT)) {
                return Answer.engineError(
                        "Lincheck's agent may not be attached to this JVM: dynamic agents are disabled");
            }
            throw failure;
        }
    }

    private static Answer searched(Question question, Class<?> adapter) {
        Search search = new Search(question::seeks);
        Optional<String> failure = check(search, adapter, AdapterSource.actors(question.cell()), question.bound());
        if (failure.isPresent()) {
            return new Finding(question.cell(), search).in(failure.get());
        }
        return seesRaces()
                ? Answer.notFound(search.tried(), search.others())
                : Answer.engineError("Lincheck finds nothing, but it does not find the race of a HashMap either");
    }

    static boolean seesRaces() {
        Search search = new Search(Canary.BOTH::equals);
        check(search, Canary.class, CANARY, CANARY_BOUND);
        return search.found().equals(Canary.BOTH);
    }

    /** Lincheck's message, if it ended with anything but the bound. */
    private static Optional<String> check(Search search, Class<?> adapter, List<String> actors, int bound) {
        OutcomeVerifier.judgeFor(search);
        try {
            options(bound).addCustomScenario(scenario(adapter, actors)).check(adapter);
            return Optional.empty();
        } catch (LincheckAssertionError failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    /** What {@link Thrown} keeps for the report is no part of a scenario. */
    private static ModelCheckingOptions options(int bound) {
        Predicate<String> bookkeeping = Thrown.class.getName()::equals;
        return new ModelCheckingOptions()
                .iterations(0)
                .invocationsPerIteration(bound)
                .minimizeFailedScenario(false)
                .loopIterationsBeforeThreadSwitch(ROUNDS)
                .loopBound(LOOP_BOUND)
                .recursionBound(RECURSION_BOUND)
                .verifier(OutcomeVerifier.class)
                .addGuarantee(ManagedStrategyGuaranteeKt.forClasses(bookkeeping::test)
                        .allMethods()
                        .ignore());
    }

    private static ExecutionScenario scenario(Class<?> adapter, List<String> actors) {
        return new ExecutionScenario(
                List.of(),
                actors.stream().map(name -> List.of(operation(adapter, name))).toList(),
                List.of(operation(adapter, AdapterSource.OUTCOME)),
                null);
    }

    private static Actor operation(Class<?> adapter, String name) {
        try {
            return new Actor(adapter.getMethod(name), List.of());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(adapter + " is no adapter", e);
        }
    }
}
