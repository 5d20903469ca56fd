package org.maplitmus.contract.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Whether a scenario's constructor takes what a subject's factory makes.
 *
 * <p>Type arguments count where the factory fixes them. Where it has type variables, javac infers them at the call, and
 * erasures and the other arguments decide.
 *
 * @param types of the compilation
 */
record Fit(Types types) {

    /** Whether the subject is put to the guarantee: it fits, and a weakened twin refutes it by its own account. */
    boolean meets(Candidate candidate, Scenario scenario) {
        String id = scenario.id().value();
        return candidate.twin().stream()
                        .allMatch(twin ->
                                twin.texts("refutes").stream().map(Text::value).anyMatch(id::equals))
                && holds(candidate, scenario);
    }

    boolean holds(Candidate candidate, Scenario scenario) {
        TypeMirror made = candidate.made();
        TypeMirror asked = asked(scenario);
        return candidate.generic()
                ? types.isAssignable(types.erasure(made), types.erasure(asked)) && argumentsFit(made, asked)
                : types.isAssignable(made, asked);
    }

    /** Of two types of one class, whether the arguments agree that the factory fixes. */
    private boolean argumentsFit(TypeMirror made, TypeMirror asked) {
        if (!(made instanceof DeclaredType left)
                || !(asked instanceof DeclaredType right)
                || !left.asElement().equals(right.asElement())) {
            return true;
        }
        List<? extends TypeMirror> fixed = left.getTypeArguments();
        List<? extends TypeMirror> wanted = right.getTypeArguments();
        return IntStream.range(0, Math.min(fixed.size(), wanted.size()))
                .filter(i -> isFixed(fixed.get(i)))
                .allMatch(i -> types.contains(wanted.get(i), fixed.get(i)));
    }

    private static boolean isFixed(TypeMirror argument) {
        return argument instanceof DeclaredType type && type.getTypeArguments().isEmpty();
    }

    /** The type of subject that {@code scenario} takes, also if it takes a supplier of them. */
    TypeMirror asked(Scenario scenario) {
        TypeMirror asked = scenario.supplied().orElseGet(scenario::parameter);
        return asked instanceof WildcardType wildcard ? bound(wildcard) : asked;
    }

    private TypeMirror bound(WildcardType wildcard) {
        return Optional.ofNullable(wildcard.getExtendsBound())
                .or(() -> Optional.ofNullable(wildcard.getSuperBound()))
                .orElseGet(() -> types.erasure(wildcard));
    }
}
