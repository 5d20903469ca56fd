package org.maplitmus.runner.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.model.CellModel;

/**
 * Lincheck's model checker, which knows interleavings and nothing of ours.
 *
 * <p>It is asked with a scenario that is given and not generated: one operation for each actor, and one after them that
 * returns the result. When it finds nothing, it is asked for the {@link Canary}, which is there to be found.
 */
final class Lincheck {

    private static final List<String> CANARY = List.of("runActor0", "runActor1");

    private static final int CANARY_BOUND = 1_000;

    /** How many rounds of a loop are no circle yet: a table that grows is longer than Lincheck takes for granted. */
    private static final int LOOP_BOUND = 2_000;

    private static final int RECURSION_BOUND = 200;

    /** After how many rounds the other actors have a turn: more than a scenario has keys. */
    private static final int ROUNDS = 40;

    private Lincheck() {}

    /** The first broken result of {@code cell} that an interleaving ends with, if one of at most {@code bound} does. */
    static Optional<String> broken(CellModel cell, Class<?> adapter, int bound) {
        Search search = new Search(result -> cell.outcome(result).kind().sought());
        Optional<String> failure = check(search, adapter, AdapterSource.actors(cell), bound);
        if (failure.isPresent() && search.found().isEmpty()) {
            throw new IllegalStateException(failure.get());
        }
        if (failure.isEmpty() && !seesRaces()) {
            throw new IllegalStateException("it does not find the race of a HashMap either");
        }
        return Optional.of(search.found()).filter(result -> !result.isEmpty());
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
