package org.maplitmus.contract.generate;

import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The checked exceptions that a cell, which catches none, could not let pass. */
final class CheckedExceptions {

    private CheckedExceptions() {}

    /** The problem that {@code what}, called by a cell, declares one. */
    static Stream<Problem> problems(ExecutableElement method, String what) {
        return Check.when(
                method.getThrownTypes().stream().anyMatch(CheckedExceptions::checked),
                Place.of(method),
                what + " must not throw checked exceptions");
    }

    private static boolean checked(TypeMirror thrown) {
        if (thrown instanceof TypeVariable variable) {
            return checked(variable.getUpperBound());
        }
        return thrown instanceof DeclaredType declared && checked((TypeElement) declared.asElement());
    }

    private static boolean checked(TypeElement type) {
        return switch (type.getQualifiedName().toString()) {
            case "java.lang.RuntimeException", "java.lang.Error" -> false;
            case "java.lang.Throwable" -> true;
            default -> checked(type.getSuperclass());
        };
    }
}
