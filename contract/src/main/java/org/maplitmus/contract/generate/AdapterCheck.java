package org.maplitmus.contract.generate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Can generated source make the type of the method's class of any map?
 *
 * @param types of the compilation
 */
record AdapterCheck(Types types) implements Check<ExecutableElement> {

    @Override
    public Stream<Problem> problems(ExecutableElement adapter) {
        return Stream.concat(
                Check.when(!usable(adapter), Place.of(adapter), shape(adapter)),
                CheckedExceptions.problems(adapter, "an adapter"));
    }

    private static String shape(ExecutableElement adapter) {
        return "an adapter of the map type T must be public static <K, V> T<K, V> %s(Map<K, V>), maybe with an int behind the map, and stand in T, which must be public"
                .formatted(adapter.getSimpleName());
    }

    private boolean usable(ExecutableElement adapter) {
        TypeElement owner = (TypeElement) Objects.requireNonNull(adapter.getEnclosingElement());
        List<? extends VariableElement> parameters = adapter.getParameters();
        return adapter.getModifiers().containsAll(List.of(Modifier.PUBLIC, Modifier.STATIC))
                && adapter.getTypeParameters().size() == 2
                && (parameters.size() == 1 || isMapAndNumber(parameters))
                && isOf(parameters.get(0).asType(), Map.class.getName(), adapter)
                && isOf(adapter.getReturnType(), owner.getQualifiedName(), adapter)
                && types.isSubtype(
                        types.erasure(owner.asType()),
                        types.erasure(parameters.get(0).asType()))
                && Candidate.reachable(owner);
    }

    private static boolean isMapAndNumber(List<? extends VariableElement> parameters) {
        return parameters.size() == 2 && parameters.get(1).asType().getKind() == TypeKind.INT;
    }

    /** Whether {@code type} is the generic type {@code name} of the method's own type parameters, in their order. */
    private boolean isOf(TypeMirror type, CharSequence name, ExecutableElement adapter) {
        List<TypeMirror> own = adapter.getTypeParameters().stream()
                .map(TypeParameterElement::asType)
                .toList();
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name)
                && declared.getTypeArguments().size() == own.size()
                && IntStream.range(0, own.size())
                        .allMatch(i ->
                                types.isSameType(declared.getTypeArguments().get(i), own.get(i)));
    }
}
