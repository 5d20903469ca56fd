package org.maplitmus.contract.generate;

import com.sun.source.util.Trees;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What the author of a scenario wrote, for the report to quote; empty where only a class file is at hand. */
sealed interface SourceText permits JavacText, NoText {

    /** The source of {@code method} without {@code annotation} and without common indentation, or empty. */
    String method(ExecutableElement method, Class<? extends Annotation> annotation);

    /** The source of all members of {@code type} but {@code methods}, without common indentation, or empty. */
    String others(TypeElement type, List<ExecutableElement> methods);

    /** Where {@code element} begins in its file, in characters; 0 if only a class file is at hand. */
    long position(Element element);

    /** The source as javac knows it; with another compiler, none. */
    static SourceText of(ProcessingEnvironment environment) {
        try {
            return new JavacText(Trees.instance(environment));
        } catch (IllegalArgumentException e) {
            return new NoText();
        }
    }
}
