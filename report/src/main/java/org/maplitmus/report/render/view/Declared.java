package org.maplitmus.report.render.view;

import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.model.GuaranteeModel;

/** What a scenario declares, in words. */
public final class Declared {

    private Declared() {}

    /** What the results mean that the scenario of {@code guarantee} does not list, in half a sentence. */
    public static String rest(GuaranteeModel guarantee) {
        if (guarantee.limit()) {
            return "any other, and an exception, says nothing of the limit";
        }
        return guarantee.exceptions() == ExceptionMeaning.SAYS_NOTHING
                ? "any other refutes the guarantee, but an exception says nothing of it"
                : "any other, and an exception, refutes the guarantee";
    }
}
