package org.maplitmus.runner.bring;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.maplitmus.contract.model.GuaranteeModel;

/**
 * What a scenario asks for.
 *
 * @param subject the class of its subject
 * @param fixed the classes of keys and values that the subject's type fixes
 */
record ScenarioTypes(Class<?> subject, KeyAndValue fixed) {

    /** Those of the scenario of {@code guarantee}, whose constructor takes a subject or a supplier of subjects. */
    static ScenarioTypes of(GuaranteeModel guarantee) {
        try {
            Type parameter = Class.forName(guarantee.className(), false, ScenarioTypes.class.getClassLoader())
                    .getConstructors()[0]
                    .getGenericParameterTypes()[0];
            Type subject = guarantee.supplied() ? supplied(parameter) : parameter;
            return new ScenarioTypes(
                    TypeFactory.defaultInstance().constructType(subject).getRawClass(), KeyAndValue.of(subject));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no scenario " + guarantee.className(), e);
        }
    }

    private static Type supplied(Type supplier) {
        return ((ParameterizedType) supplier).getActualTypeArguments()[0];
    }
}
