package org.maplitmus.weak.load;

import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;

/**
 * What if the accesses of one field, or of the elements of one kind of array, were stronger than they are?
 *
 * @param name the name of the variable; null for none
 * @param isOfWritesToo whether writes release; reads acquire anyway
 */
public record Strengthening(@Nullable Object name, boolean isOfWritesToo) {

    /** All is as it is. */
    public static final Strengthening NONE = new Strengthening(null, false);

    Mode ofRead(Variable variable, Mode mode) {
        return isMeant(variable) && mode != Mode.VOLATILE ? Mode.ACQUIRE : mode;
    }

    Mode ofWrite(Variable variable, Mode mode) {
        return isOfWritesToo && isMeant(variable) && mode != Mode.VOLATILE ? Mode.RELEASE : mode;
    }

    private boolean isMeant(Variable variable) {
        if (name instanceof Element element && variable.name() instanceof Element other) {
            return element.isOfSameArray(other);
        }
        return variable.name().equals(name);
    }
}
