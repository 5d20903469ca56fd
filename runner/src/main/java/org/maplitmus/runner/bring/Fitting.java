package org.maplitmus.runner.bring;

import java.util.Map;
import java.util.Set;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.model.GuaranteeModel;

/** Which guarantees a map can be put to. */
final class Fitting {

    /** What a view that converts would answer for the map behind it. */
    private static final Set<String> OF_THE_OBJECT_ITSELF = Set.of(
            MapPromises.MAP_AS_LOCK,
            MapPromises.PUBLISHED_BY_RACE,
            MapPromises.FORGETS_REMOVED_KEYS,
            MapPromises.WEAK_VALUES);

    private Fitting() {}

    /** Whether the scenario of {@code guarantee} takes {@code map}, with keys and values that it can have. */
    static boolean fits(BroughtMap map, GuaranteeModel guarantee) {
        boolean asked = isOfMaps(guarantee)
                || guarantee.subjectType().equals(map.subject().type());
        return asked
                && !(map.converted() && OF_THE_OBJECT_ITSELF.contains(guarantee.promise()))
                && takes(map, ScenarioTypes.of(guarantee).fixed());
    }

    /** Whether {@code guarantee} is of any map. */
    static boolean isOfMaps(GuaranteeModel guarantee) {
        return guarantee.subjectType().equals(Map.class.getName());
    }

    private static boolean takes(BroughtMap map, KeyAndValue types) {
        return map.keys().takes(types.key()) && map.values().takes(types.value());
    }
}
