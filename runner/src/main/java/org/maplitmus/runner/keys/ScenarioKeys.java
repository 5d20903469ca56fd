package org.maplitmus.runner.keys;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.ReachModel;

/**
 * The keys of a scenario.
 *
 * @param guarantee its guarantee
 */
record ScenarioKeys(GuaranteeModel guarantee) {

    /** A bin of so many keys makes a sample no heavier than others are. */
    private static final int FEW = 64;

    /**
     * Whether others can stand for them: the scenario has one map with Integers for keys, and is not about the map as
     * an object, for which a view cannot stand.
     */
    boolean canBeChosen() {
        return guarantee.subjectType().equals(Map.class.getName())
                && !guarantee.supplied()
                && guarantee.trial() == null
                && !MapPromises.OF_THE_OBJECT.contains(guarantee.promise())
                && areIntegers();
    }

    private boolean areIntegers() {
        try {
            Type map = Class.forName(guarantee.className(), false, ScenarioKeys.class.getClassLoader())
                    .getConstructors()[0]
                    .getGenericParameterTypes()[0];
            return map instanceof ParameterizedType type && type.getActualTypeArguments()[0] == Integer.class;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no scenario " + guarantee.className(), e);
        }
    }

    /** Whether they are many, or come behind many: a map that grows with {@code growth} is filled up to there. */
    boolean fillTheMap(List<Integer> growth) {
        ReachModel reaches = guarantee.reaches();
        return reaches != null
                && Stream.concat(Stream.of(reaches.to()), reaches.crossed(growth).stream())
                        .anyMatch(entries -> entries > FEW);
    }
}
