package org.maplitmus.contract.generate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Claims;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * The class or method of a subject, by its parts.
 *
 * @param element the class or method
 * @param subject its annotation
 */
record Candidate(Element element, Marking subject) {

    static Candidate of(Element element) {
        return new Candidate(element, Marking.require(element, Subject.class));
    }

    Optional<Marking> twin() {
        return Marking.of(element, WeakenedTwin.class);
    }

    /** What it promises, as it is written. */
    List<Marking> claims() {
        return Marking.all(element, Claim.class, Claims.class);
    }

    /** Whether a method makes the subject, and not a constructor. */
    boolean madeByMethod() {
        return element instanceof ExecutableElement || !subject.text("factory").blank();
    }

    /** The method or constructor without parameters that makes the subject, or empty if there is none. */
    Optional<ExecutableElement> factory() {
        if (element instanceof ExecutableElement method) {
            return Optional.of(method);
        }
        String name = madeByMethod() ? subject.text("factory").value() : "<init>";
        return element.getEnclosedElements().stream()
                .filter(member -> member.getSimpleName().contentEquals(name))
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(member -> member.getParameters().isEmpty())
                .findFirst();
    }

    /** The type of what the factory makes. */
    TypeMirror made() {
        return madeByMethod() ? factory().orElseThrow().getReturnType() : element.asType();
    }

    /** Whether the factory has type variables, which its call infers. */
    boolean generic() {
        return madeByMethod()
                ? !factory().orElseThrow().getTypeParameters().isEmpty()
                : !owner().getTypeParameters().isEmpty();
    }

    /** The class that has the factory. */
    TypeElement owner() {
        Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
        return (TypeElement) Objects.requireNonNull(owner);
    }

    /** The owner and the classes around it are public, and nested ones are static. */
    boolean reachable() {
        return reachable(owner());
    }

    /** Whether {@code type} and the classes around it are public, and nested ones are static. */
    static boolean reachable(Element type) {
        Set<Modifier> modifiers = type.getModifiers();
        if (!modifiers.contains(Modifier.PUBLIC)) {
            return false;
        }
        return !(type.getEnclosingElement() instanceof TypeElement around)
                || (modifiers.contains(Modifier.STATIC) && reachable(around));
    }
}
