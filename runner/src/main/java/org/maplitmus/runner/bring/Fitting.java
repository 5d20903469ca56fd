package org.maplitmus.runner.bring;

import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.model.GuaranteeModel;

/** Which guarantees a map or a set can be put to. */
final class Fitting {

    private Fitting() {}

    /** Whether the scenario of {@code guarantee} takes {@code map}, with keys and values that it can have. */
    static boolean fits(BroughtSubject map, GuaranteeModel guarantee) {
        return map.type().isAskedBy(guarantee)
                && !(map.behindAView() && MapPromises.OF_THE_OBJECT.contains(guarantee.promise()))
                && takes(map, ScenarioTypes.of(guarantee).fixed());
    }

    private static boolean takes(BroughtSubject map, KeyAndValue types) {
        return map.keys().takes(types.key()) && map.values().takes(types.value());
    }
}
