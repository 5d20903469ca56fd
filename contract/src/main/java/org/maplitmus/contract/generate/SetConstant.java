package org.maplitmus.contract.generate;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import org.maplitmus.contract.PromiseSet;

/**
 * The constant that names a promise set, by its parts.
 *
 * @param constant the field
 * @param set its annotation
 */
record SetConstant(VariableElement constant, Marking set) {

    static SetConstant of(VariableElement constant) {
        return new SetConstant(constant, Marking.require(constant, PromiseSet.class));
    }

    Text name() {
        return new Text(String.valueOf(constant.getConstantValue()), Place.of(constant));
    }

    List<Marking> claims() {
        return set.nested("claims");
    }

    /** The promises and sets that its claims name. */
    Stream<Text> members() {
        return claims().stream().flatMap(claim -> claim.texts("promises").stream());
    }
}
