package org.maplitmus.contract.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Do the ids of a family begin alike, and those of no other family so?
 *
 * <p>The prefix of a family is what its first id has before the last hyphen, and is said nowhere else. Not thread-safe.
 */
final class PrefixCheck implements Check<Scenario> {

    private final Map<String, Scenario> byFamily = new HashMap<>();
    private final Map<String, Scenario> byPrefix = new HashMap<>();

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        if (scenario.id().blank()) {
            return Stream.empty();
        }
        Scenario kin = byFamily.computeIfAbsent(scenario.family(), family -> scenario);
        Scenario namesake = byPrefix.computeIfAbsent(prefix(scenario), prefix -> scenario);
        if (!prefix(kin).equals(prefix(scenario))) {
            return Stream.of(problem(scenario, "the ids of the family %s begin with %s-, like %s", kin));
        }
        return namesake.family().equals(scenario.family())
                ? Stream.empty()
                : Stream.of(problem(scenario, "in the family %s no id begins with %s-, like %s of another", namesake));
    }

    private static Problem problem(Scenario scenario, String message, Scenario first) {
        Text id = scenario.id();
        return id.problem("guarantee id " + id.value() + ": "
                + message.formatted(scenario.family(), prefix(first), first.id().value()));
    }

    private static String prefix(Scenario scenario) {
        String id = scenario.id().value();
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }
}
