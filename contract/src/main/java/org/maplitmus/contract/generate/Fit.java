package org.maplitmus.contract.generate;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Whether a scenario's constructor takes what a subject's factory makes.
 *
 * <p>Type arguments count where the factory fixes them. Where it has type variables, javac infers them at the call, and
 * erasures decide.
 *
 * @param types of the compilation
 */
record Fit(Types types) {

    /** Whether the subject is put to the guarantee: it fits, and a weakened twin refutes it by its own account. */
    boolean meets(Candidate candidate, Scenario scenario) {
        String id = scenario.guarantee().text("id").value();
        return candidate.twin().stream()
                        .allMatch(twin ->
                                twin.texts("refutes").stream().map(Text::value).anyMatch(id::equals))
                && holds(candidate, scenario);
    }

    boolean holds(Candidate candidate, Scenario scenario) {
        TypeMirror made = candidate.made();
        TypeMirror asked = asked(scenario);
        return candidate.generic()
                ? types.isAssignable(types.erasure(made), types.erasure(asked))
                : types.isAssignable(made, asked);
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
