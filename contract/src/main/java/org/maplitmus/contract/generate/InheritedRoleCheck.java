package org.maplitmus.contract.generate;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Trial;

/**
 * Does the scenario declare its actors and arbiter, or its trial, itself? Its cells do not run those that it inherits.
 */
record InheritedRoleCheck() implements Check<Scenario> {

    private static final List<Class<? extends Annotation>> ROLES = List.of(Actor.class, Arbiter.class, Trial.class);

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
        return ROLES.stream().anyMatch(role -> Marking.of(member, role).isPresent());
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
