package org.maplitmus.contract.generate;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * A mistake in a guarantee or subject: a compile error.
 *
 * @param place where it was made
 * @param message what is wrong, and where it helps, what would be right
 */
record Problem(Place place, String message) {

    void print(Messager messager) {
        messager.printMessage(Diagnostic.Kind.ERROR, message, place.element(), place.annotation(), place.value());
    }
}
