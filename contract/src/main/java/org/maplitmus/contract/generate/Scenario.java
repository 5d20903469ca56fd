package org.maplitmus.contract.generate;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Trial;
import org.maplitmus.contract.model.OutcomeKind;

/**
 * The class of a guarantee or a limit, by its parts.
 *
 * @param type the class
 * @param marking its annotation
 */
record Scenario(TypeElement type, Marking marking) {

    private static final String SUPPLIER = "java.util.function.Supplier";
    private static final String RESULT = "org.openjdk.jcstress.annotations.Result";

    private static final List<Meaning> OF_A_GUARANTEE = List.of(
            new Meaning("allowed", OutcomeKind.ALLOWED),
            new Meaning("broken", OutcomeKind.BROKEN),
            new Meaning("detected", OutcomeKind.DETECTED));
    private static final List<Meaning> OF_A_LIMIT =
            List.of(new Meaning("shows", OutcomeKind.SHOWS), new Meaning("others", OutcomeKind.OTHER));

    /**
     * What outcomes mean that are listed under one name of the annotation.
     *
     * @param name such as {@code allowed}
     * @param kind what they mean
     */
    record Meaning(String name, OutcomeKind kind) {}

    /**
     * The scenario of {@code type}.
     *
     * @throws IllegalArgumentException if it is annotated neither as a guarantee nor as a limit
     */
    static Scenario of(TypeElement type) {
        return new Scenario(
                type, Marking.of(type, Limit.class).orElseGet(() -> Marking.require(type, Guarantee.class)));
    }

    /** Whether it is that of a limit. */
    boolean limit() {
        return Marking.of(type, Limit.class).isPresent();
    }

    Text id() {
        return marking.text("id");
    }

    /** The property that it speaks of: the last part of its package. */
    String family() {
        Element around = type;
        while (!(around instanceof PackageElement)) {
            around = Objects.requireNonNull(around.getEnclosingElement());
        }
        return around.getSimpleName().toString();
    }

    /** The promise that the guarantee belongs to; a limit belongs to none. */
    Optional<Text> promise() {
        return limit() ? Optional.empty() : Optional.of(marking.text("promise"));
    }

    /** What its outcomes can mean, in the order in which reports list them. */
    List<Meaning> meanings() {
        return limit() ? OF_A_LIMIT : OF_A_GUARANTEE;
    }

    /** The outcomes that it lists under the name of {@code meaning}. */
    List<Marking> outcomes(Meaning meaning) {
        return marking.nested(meaning.name());
    }

    List<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC))
                .toList();
    }

    /** The type of what the constructor takes. */
    TypeMirror parameter() {
        return constructors().get(0).getParameters().get(0).asType();
    }

    /** What the constructor's supplier supplies, or empty if it takes no supplier. */
    Optional<TypeMirror> supplied() {
        return parameter() instanceof DeclaredType declared && isSupplier(declared)
                ? declared.getTypeArguments().stream()
                        .map(TypeMirror.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSupplier(DeclaredType declared) {
        return ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(SUPPLIER);
    }

    List<ExecutableElement> actors() {
        return methods(Actor.class);
    }

    List<ExecutableElement> arbiters() {
        return methods(Arbiter.class);
    }

    List<ExecutableElement> trials() {
        return methods(Trial.class);
    }

    /** Actors, then arbiters, then trials. */
    List<ExecutableElement> roles() {
        return Stream.of(actors(), arbiters(), trials()).flatMap(List::stream).toList();
    }

    /** The result classes that these methods take, each once. */
    List<TypeElement> results() {
        return roles().stream()
                .flatMap(role -> role.getParameters().stream())
                .flatMap(parameter -> result(parameter).stream())
                .distinct()
                .toList();
    }

    /** The class of {@code parameter} if it is a result class of JCStress. */
    static Optional<TypeElement> result(VariableElement parameter) {
        return parameter.asType() instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                        .filter(type -> Marking.of(type, RESULT).isPresent())
                : Optional.empty();
    }

    /** The fields of {@code result} that it prints, in that order. */
    static List<VariableElement> resultFields(TypeElement result) {
        return ElementFilter.fieldsIn(result.getEnclosedElements()).stream()
                .filter(field -> field.getModifiers().contains(Modifier.PUBLIC))
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> !field.getSimpleName().contentEquals("jcstress_trap"))
                .toList();
    }

    private List<ExecutableElement> methods(Class<? extends Annotation> role) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> Marking.of(method, role).isPresent())
                .toList();
    }
}
