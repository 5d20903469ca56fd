package org.maplitmus.contract.generate;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import org.maplitmus.contract.Trial;

/** Is a trial the only role of its scenario, and is it given time and samples? */
record TrialCheck() implements Check<Scenario> {

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        List<ExecutableElement> trials = scenario.trials();
        return Stream.of(
                        trials.stream().skip(1).map(TrialCheck::second),
                        trials.stream().limit(1).flatMap(trial -> accompanied(scenario, trial)),
                        trials.stream().flatMap(TrialCheck::empty))
                .flatMap(problems -> problems);
    }

    private static Problem second(ExecutableElement trial) {
        return new Problem(Place.of(trial), "a scenario has at most one trial");
    }

    private static Stream<Problem> accompanied(Scenario scenario, ExecutableElement trial) {
        return Check.when(
                !scenario.actors().isEmpty() || !scenario.arbiters().isEmpty(),
                Place.of(trial),
                "a scenario has a trial, or actors and perhaps an arbiter, not both");
    }

    private static Stream<Problem> empty(ExecutableElement trial) {
        Marking marking = Marking.require(trial, Trial.class);
        return Stream.of("seconds", "times")
                .map(marking::text)
                .filter(number -> Integer.parseInt(number.value()) < 1)
                .map(number -> number.problem("a trial has at least one second and one sample"));
    }
}
