package org.maplitmus.contract.generate;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * The order in which a reader of the source meets its declarations; compilers list nested classes before methods.
 *
 * @param source where each begins
 */
record DeclarationOrder(SourceText source) {

    /** {@code elements} file by file, and from top to bottom of each. */
    Stream<Element> of(Collection<? extends Element> elements) {
        return elements.stream()
                .map(Element.class::cast)
                .collect(Collectors.groupingBy(DeclarationOrder::outermost, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(this::fromTopToBottom);
    }

    private Stream<Element> fromTopToBottom(List<Element> elements) {
        return elements.stream().sorted(Comparator.comparingLong(source::position));
    }

    private static Element outermost(Element element) {
        Element around = Objects.requireNonNull(element.getEnclosingElement());
        return around instanceof PackageElement ? element : outermost(around);
    }
}
