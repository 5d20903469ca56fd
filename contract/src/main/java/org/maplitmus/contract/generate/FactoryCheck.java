package org.maplitmus.contract.generate;

import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Does the subject have a name, and can a cell make one? */
record FactoryCheck() implements Check<Candidate> {

    private static final String UNUSABLE_METHOD =
            "the factory of subject %s must exist, be public and static, take nothing and return the subject";
    private static final String NO_CONSTRUCTOR =
            "subject %s has no factory: its class needs a public constructor without parameters, or a named method";

    @Override
    public Stream<Problem> problems(Candidate candidate) {
        Text name = candidate.subject().text("name");
        return Stream.of(
                        Check.when(name.blank(), name.place(), "a subject needs a name"),
                        Check.when(
                                !candidate.reachable(),
                                Place.of(candidate.owner()),
                                "the class of subject %s must be public, and static if nested".formatted(name.value())),
                        factory(candidate, name.value()),
                        candidate.factory().stream()
                                .flatMap(factory ->
                                        CheckedExceptions.problems(factory, "the factory of subject " + name.value())))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> factory(Candidate candidate, String name) {
        boolean usable = candidate
                .factory()
                .filter(factory -> usable(candidate, factory))
                .isPresent();
        String message = candidate.madeByMethod() ? UNUSABLE_METHOD : NO_CONSTRUCTOR;
        return Check.when(!usable, candidate.subject().place("factory"), message.formatted(name));
    }

    private static boolean usable(Candidate candidate, ExecutableElement factory) {
        return factory.getModifiers().contains(Modifier.PUBLIC)
                && (candidate.madeByMethod() ? returnsSubject(factory) : instantiable(candidate.owner()));
    }

    private static boolean returnsSubject(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
    }

    private static boolean instantiable(TypeElement type) {
        return !type.getModifiers().contains(Modifier.ABSTRACT);
    }
}
