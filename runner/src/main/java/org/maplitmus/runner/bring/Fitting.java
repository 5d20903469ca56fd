package org.maplitmus.runner.bring;

import java.util.Set;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.model.GuaranteeModel;

/** Which guarantees a map or a set can be put to. */
final class Fitting {

    /** What a view would answer for the map behind it. */
    private static final Set<String> OF_THE_OBJECT_ITSELF = Set.of(
            MapPromises.MAP_AS_LOCK,
            MapPromises.PUBLISHED_BY_RACE,
            MapPromises.FORGETS_REMOVED_KEYS,
            MapPromises.WEAK_VALUES);

    private Fitting() {}

    /** Whether the scenario of {@code guarantee} takes {@code map}, with keys and values that it can have. */
    static boolean fits(BroughtSubject map, GuaranteeModel guarantee) {
        return map.type().isAskedBy(guarantee)
                && !(map.behindAView() && OF_THE_OBJECT_ITSELF.contains(guarantee.promise()))
                && takes(map, ScenarioTypes.of(guarantee).fixed());
    }

    private static boolean takes(BroughtSubject map, KeyAndValue types) {
        return map.keys().takes(types.key()) && map.values().takes(types.value());
    }
}
