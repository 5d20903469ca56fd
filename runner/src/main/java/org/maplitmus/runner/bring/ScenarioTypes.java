package org.maplitmus.runner.bring;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.maplitmus.contract.model.GuaranteeModel;

/**
 * What a scenario asks for.
 *
 * @param subject the class of its subject
 * @param key the class of its keys
 * @param value the class of its values
 */
record ScenarioTypes(Class<?> subject, Class<?> key, Class<?> value) {

    /** Those of the scenario of {@code guarantee}, whose constructor takes a subject or a supplier of subjects. */
    static ScenarioTypes of(GuaranteeModel guarantee) {
        try {
            Type parameter = Class.forName(guarantee.className(), false, ScenarioTypes.class.getClassLoader())
                    .getConstructors()[0]
                    .getGenericParameterTypes()[0];
            TypeToken<?> subject = TypeToken.of(guarantee.supplied() ? supplied(parameter) : parameter);
            return new ScenarioTypes(subject.getRawType(), argument(subject, 0), argument(subject, 1));
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
