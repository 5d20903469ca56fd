package org.maplitmus.contract.generate;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of an element, whose values know their places.
 *
 * @param element the annotated declaration
 * @param mirror the annotation, or one nested in it
 */
record Marking(Element element, AnnotationMirror mirror) {

    static Optional<Marking> of(Element element, Class<? extends Annotation> annotation) {
        return of(element, annotation.getCanonicalName());
    }

    static Optional<Marking> of(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> typeName(mirror).equals(annotation))
                .map(mirror -> new Marking(element, mirror))
                .findFirst();
    }

    /** The annotations of an element that may have several, which {@code container} then holds. */
    static List<Marking> all(
            Element element, Class<? extends Annotation> annotation, Class<? extends Annotation> container) {
        return Stream.concat(
                        of(element, annotation).stream(),
                        of(element, container).stream().flatMap(held -> held.nested("value").stream()))
                .toList();
    }

    /** The annotation of an element that was found by it. */
    static Marking require(Element element, Class<? extends Annotation> annotation) {
        return of(element, annotation)
                .orElseThrow(
                        () -> new IllegalArgumentException(element + " is not marked @" + annotation.getSimpleName()));
    }

    Place place() {
        return new Place(element, mirror, null);
    }

    Place place(String name) {
        return new Place(element, mirror, value(name).orElse(null));
    }

    Text text(String name) {
        return value(name).map(this::text).orElseGet(() -> new Text("", place()));
    }

    /** The value of an {@code int}; 0 if the source lacks or misspells it, which javac reports by itself. */
    int number(String name) {
        return value(name)
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(0);
    }

    List<Text> texts(String name) {
        return values(name).map(this::text).toList();
    }

    List<Marking> nested(String name) {
        return values(name)
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(value -> new Marking(element, (AnnotationMirror) value))
                .toList();
    }

    private Text text(AnnotationValue value) {
        return new Text(value.getValue().toString(), new Place(element, mirror, value));
    }

    private Stream<AnnotationValue> values(String name) {
        return value(name).stream()
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(AnnotationValue.class::cast);
    }

    private Optional<AnnotationValue> value(String name) {
        Element type = mirror.getAnnotationType().asElement();
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .flatMap(method -> Stream.ofNullable(value(method)))
                .findFirst();
    }

    private @Nullable AnnotationValue value(ExecutableElement method) {
        AnnotationValue written = mirror.getElementValues().get(method);
        return written == null ? method.getDefaultValue() : written;
    }

    private static String typeName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
