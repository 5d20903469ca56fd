package org.maplitmus.contract.generate;

import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** No source at hand. */
record NoText() implements SourceText {

    @Override
    public String method(ExecutableElement method, Class<? extends Annotation> annotation) {
        return "";
    }

    @Override
    public String others(TypeElement type, List<ExecutableElement> methods) {
        return "";
    }

    @Override
    public long position(Element element) {
        return 0;
    }
}
