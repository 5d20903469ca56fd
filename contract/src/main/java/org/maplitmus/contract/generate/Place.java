package org.maplitmus.contract.generate;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The place in source that a message of the compiler points at.
 *
 * @param element the declaration
 * @param annotation an annotation of it, or null for the declaration itself
 * @param value a value in that annotation, or null for the whole annotation
 */
record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    static Place of(Element element) {
        return new Place(element, null, null);
    }
}
