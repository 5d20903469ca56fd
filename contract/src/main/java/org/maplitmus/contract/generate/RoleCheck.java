package org.maplitmus.contract.generate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Can a cell override each actor and the arbiter, or call the trial, with nothing but the result? */
record RoleCheck() implements Check<Scenario> {

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        return Stream.of(
                        scenario.roles().stream().flatMap(RoleCheck::shape),
                        scenario.actors().stream().flatMap(RoleCheck::actor),
                        scenario.arbiters().stream().flatMap(RoleCheck::arbiter),
                        scenario.trials().stream().flatMap(RoleCheck::trial))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> shape(ExecutableElement role) {
        Set<Modifier> modifiers = role.getModifiers();
        boolean overridable = modifiers.contains(Modifier.PUBLIC)
                && !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.FINAL)
                && role.getTypeParameters().isEmpty();
        return Check.when(
                !overridable || role.getReturnType().getKind() != TypeKind.VOID,
                Place.of(role),
                role.getSimpleName() + " must be a public instance method that is not final and returns nothing");
    }

    private static Stream<Problem> actor(ExecutableElement actor) {
        return Check.when(
                !actor.getParameters().isEmpty() && !takesResult(actor),
                Place.of(actor),
                "an actor takes nothing or the result object");
    }

    private static Stream<Problem> arbiter(ExecutableElement arbiter) {
        return Check.when(!takesResult(arbiter), Place.of(arbiter), "an arbiter takes the result object");
    }

    private static Stream<Problem> trial(ExecutableElement trial) {
        return Check.when(
                !trial.getParameters().isEmpty() && !takesResult(trial),
                Place.of(trial),
                "a trial takes the result object and nothing else");
    }

    private static boolean takesResult(ExecutableElement role) {
        List<? extends VariableElement> parameters = role.getParameters();
        return parameters.size() == 1 && Scenario.result(parameters.get(0)).isPresent();
    }
}
