package org.maplitmus.contract.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.ExceptionMeaning;

/**
 * A guarantee, or a limit, and its scenario.
 *
 * @param id its number
 * @param family the last part of its package: the property it speaks of
 * @param className the scenario's qualified name
 * @param statement the sentence
 * @param sources where it is promised, or where the limit is said
 * @param promise the name of the promise that decides the grade, or empty for a limit
 * @param witness the name of the subject that must show the limit, or empty
 * @param exceptions what an exception means that no outcome names
 * @param outcomes declared outcomes; literal ids take precedence over regular expressions
 * @param note what to look for, or empty
 * @param subjectType erasure of the type its constructor asks for, such as {@code java.util.Map}
 * @param supplied whether the constructor takes a supplier of fresh subjects instead of one
 * @param result the result class
 * @param actors in the order of declaration; empty if the scenario has a trial
 * @param arbiter the arbiter, or null
 * @param trial what one thread runs alone, or null if the scenario has actors
 * @param reaches the mechanism that it is about, or null
 * @param state source text of the scenario's other members, or empty
 */
public record GuaranteeModel(
        String id,
        String family,
        String className,
        String statement,
        List<SourceModel> sources,
        String promise,
        String witness,
        ExceptionMeaning exceptions,
        List<OutcomeModel> outcomes,
        String note,
        String subjectType,
        boolean supplied,
        ResultModel result,
        List<ActorModel> actors,
        @Nullable ActorModel arbiter,
        @Nullable TrialModel trial,
        @Nullable ReachModel reaches,
        String state) {

    /** Copies the lists; a run of an earlier version knows neither witnesses nor what an exception means. */
    public GuaranteeModel {
        witness = Objects.requireNonNullElse(witness, "");
        exceptions = Objects.requireNonNullElse(exceptions, ExceptionMeaning.REFUTES);
        sources = List.copyOf(sources);
        outcomes = List.copyOf(outcomes);
        actors = List.copyOf(actors);
    }

    /** Whether it is a limit: no subject promises it, and none keeps or breaks it. */
    public boolean limit() {
        return promise.isEmpty();
    }

    /** Whether its source, as far as it is known, calls a method of that name. */
    public boolean calls(String method) {
        Stream<String> methods =
                Stream.concat(actors.stream(), Stream.ofNullable(arbiter)).map(ActorModel::source);
        return Stream.concat(methods, Stream.of(state)).anyMatch(source -> source.contains("." + method + "("));
    }

    /** The scenario's simple class name: the sentence as a name. */
    public String name() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** How many threads its cells keep busy at once: the actors, or the one that runs the trial. */
    public int threads() {
        return Math.max(1, actors.size());
    }

    /** The package of the scenario, which is also that of its cells. */
    public String packageName() {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
