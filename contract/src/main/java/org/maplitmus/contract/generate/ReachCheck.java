package org.maplitmus.contract.generate;

import java.util.stream.Stream;
import org.maplitmus.contract.Reaches;

/** Does a scenario that names a mechanism put entries, and is it that of a guarantee? */
record ReachCheck() implements Check<Scenario> {

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        return Marking.of(scenario.type(), Reaches.class).stream()
                .flatMap(reaches -> Stream.of(ofALimit(scenario, reaches), empty(reaches), never(reaches))
                        .flatMap(problems -> problems));
    }

    private static Stream<Problem> ofALimit(Scenario scenario, Marking reaches) {
        return Check.when(
                scenario.limit(), reaches.place(), "a limit needs no mechanism: it is shown, or not shown here");
    }

    private static Stream<Problem> empty(Marking reaches) {
        int from = reaches.number("from");
        return Check.when(
                from < 0 || reaches.number("to") <= from,
                reaches.place("to"),
                "a scenario that makes a map grow begins with `from` entries, 0 or more, and ends with more: `to`");
    }

    private static Stream<Problem> never(Marking reaches) {
        return Check.when(
                reaches.number("times") < 1,
                reaches.place("times"),
                "a scenario that makes a map grow does so once or more: `times`");
    }
}
