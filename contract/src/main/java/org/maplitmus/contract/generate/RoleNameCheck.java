package org.maplitmus.contract.generate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** Is every method of one role only, and does every role have a name of its own? */
record RoleNameCheck() implements Check<Scenario> {

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        return Stream.concat(twofold(scenario), overloaded(scenario));
    }

    private static Stream<Problem> twofold(Scenario scenario) {
        return scenario.arbiters().stream()
                .filter(scenario.actors()::contains)
                .map(role -> new Problem(Place.of(role), role.getSimpleName() + " cannot be both actor and arbiter"));
    }

    private static Stream<Problem> overloaded(Scenario scenario) {
        Set<String> taken = new HashSet<>();
        return scenario.roles().stream()
                .distinct()
                .filter(role -> !taken.add(role.getSimpleName().toString()))
                .map(RoleNameCheck::overloaded);
    }

    private static Problem overloaded(ExecutableElement role) {
        return new Problem(Place.of(role), "another actor or arbiter is called %s too".formatted(role.getSimpleName()));
    }
}
