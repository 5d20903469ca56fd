package org.maplitmus.contract.generate;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;

/** Does the scenario declare its actors and arbiter itself? Its cells do not run those that it inherits. */
record InheritedRoleCheck() implements Check<Scenario> {

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        return superclasses(scenario.type())
                .flatMap(type -> type.getEnclosedElements().stream())
                .filter(InheritedRoleCheck::role)
                .filter(method -> !declares(scenario, method))
                .map(method -> problem(scenario, method));
    }

    private static Stream<TypeElement> superclasses(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared
                ? withSuperclasses((TypeElement) declared.asElement())
                : Stream.empty();
    }

    private static Stream<TypeElement> withSuperclasses(TypeElement type) {
        return Stream.concat(Stream.of(type), superclasses(type));
    }

    private static boolean role(Element member) {
        return Marking.of(member, Actor.class).isPresent()
                || Marking.of(member, Arbiter.class).isPresent();
    }

    private static boolean declares(Scenario scenario, Element inherited) {
        return scenario.roles().stream().anyMatch(role -> role.getSimpleName().equals(inherited.getSimpleName()));
    }

    private static Problem problem(Scenario scenario, Element inherited) {
        return new Problem(
                Place.of(scenario.type()),
                "%s is declared on %s, not on the scenario"
                        .formatted(inherited.getSimpleName(), inherited.getEnclosingElement()));
    }
}
