package org.maplitmus.runner.bring;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.maplitmus.contract.model.GuaranteeModel;

/**
 * The classes of keys and values that a scenario uses.
 *
 * @param key the class of its keys
 * @param value the class of its values
 */
record ScenarioTypes(Class<?> key, Class<?> value) {

    /** Those of the scenario of {@code guarantee}, whose constructor takes a map or a supplier of maps. */
    static ScenarioTypes of(GuaranteeModel guarantee) {
        try {
            Type parameter = Class.forName(guarantee.className(), false, ScenarioTypes.class.getClassLoader())
                    .getConstructors()[0]
                    .getGenericParameterTypes()[0];
            TypeToken<?> map = TypeToken.of(guarantee.supplied() ? supplied(parameter) : parameter);
            return new ScenarioTypes(argument(map, 0), argument(map, 1));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no scenario " + guarantee.className(), e);
        }
    }

    private static Type supplied(Type supplier) {
        return ((ParameterizedType) supplier).getActualTypeArguments()[0];
    }

    private static Class<?> argument(TypeToken<?> map, int index) {
        return map.resolveType(Map.class.getTypeParameters()[index]).getRawType();
    }
}
