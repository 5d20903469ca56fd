package org.maplitmus.contract.generate;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Limit;

/** Can a cell extend the scenario, hand it a subject, and be run? */
record ShapeCheck() implements Check<Scenario> {

    private static final int MIN_ACTORS = 2;
    private static final int MAX_ACTORS = 4;

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        return Stream.of(
                        declaration(scenario.type()),
                        twofold(scenario.type()),
                        constructor(scenario),
                        actors(scenario),
                        arbiter(scenario))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> declaration(TypeElement type) {
        Place place = Place.of(type);
        return Stream.of(
                        Check.when(!has(type, Modifier.PUBLIC), place, "a scenario must be public"),
                        Check.when(
                                has(type, Modifier.FINAL), place, "a scenario must not be final: its cells extend it"),
                        Check.when(
                                has(type, Modifier.SEALED),
                                place,
                                "a scenario must not be sealed: its cells extend it"),
                        Check.when(has(type, Modifier.ABSTRACT), place, "a scenario must not be abstract"),
                        Check.when(
                                !inNamedPackage(type),
                                place,
                                "a scenario must be a class of its own in a named package, where its cells will be"),
                        Check.when(
                                !type.getTypeParameters().isEmpty(), place, "a scenario must not have type parameters"))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> twofold(TypeElement type) {
        return Check.when(
                Marking.of(type, Guarantee.class).isPresent()
                        && Marking.of(type, Limit.class).isPresent(),
                Place.of(type),
                "a scenario is that of a guarantee or of a limit, not of both");
    }

    private static boolean inNamedPackage(TypeElement type) {
        return type.getEnclosingElement() instanceof PackageElement containing && !containing.isUnnamed();
    }

    private static boolean has(TypeElement type, Modifier modifier) {
        return type.getModifiers().contains(modifier);
    }

    private static Stream<Problem> constructor(Scenario scenario) {
        List<ExecutableElement> constructors = scenario.constructors();
        Stream<Problem> thrown = constructors.stream()
                .flatMap(constructor -> CheckedExceptions.problems(constructor, "the constructor of a scenario"));
        return Stream.concat(shape(scenario, constructors), thrown);
    }

    private static Stream<Problem> shape(Scenario scenario, List<ExecutableElement> constructors) {
        return Check.when(
                constructors.size() != 1 || constructors.get(0).getParameters().size() != 1,
                Place.of(scenario.type()),
                "a scenario needs exactly one public constructor, which takes the subject or a supplier of subjects");
    }

    private static Stream<Problem> actors(Scenario scenario) {
        int actors = scenario.actors().size();
        return Check.when(
                scenario.trials().isEmpty() && (actors < MIN_ACTORS || actors > MAX_ACTORS),
                Place.of(scenario.type()),
                "a scenario has two to four actors, not " + actors + ", or a trial");
    }

    private static Stream<Problem> arbiter(Scenario scenario) {
        return scenario.arbiters().stream()
                .skip(1)
                .map(second -> new Problem(Place.of(second), "a scenario has at most one arbiter"));
    }
}
