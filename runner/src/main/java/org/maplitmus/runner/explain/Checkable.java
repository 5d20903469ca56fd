package org.maplitmus.runner.explain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.maplitmus.contract.ActsWhenCompared;
import org.maplitmus.contract.model.GuaranteeModel;

/** Which scenarios a model checker can run. */
public final class Checkable {

    private Checkable() {}

    /** Why none can run the scenario of {@code guarantee}, which this program has; or empty. */
    public static Optional<String> refusal(GuaranteeModel guarantee) throws ClassNotFoundException {
        if (guarantee.trial() != null) {
            return Optional.of("is a trial: one thread runs it alone and against the clock, and no model checker does");
        }
        Class<?> scenario = Class.forName(guarantee.className(), false, Checkable.class.getClassLoader());
        return actsWhenCompared(scenario, new HashSet<>())
                ? Optional.of("has keys that act when they are compared, and the model checker compares them itself")
                : Optional.empty();
    }

    /** Looks at the fields, and at those of their classes as far as they belong to the same package. */
    private static boolean actsWhenCompared(Class<?> type, Set<Class<?>> seen) {
        if (type.isAnnotationPresent(ActsWhenCompared.class)) {
            return true;
        }
        return seen.add(type)
                && Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getType().getPackageName().equals(type.getPackageName())
                                && actsWhenCompared(field.getType(), seen));
    }
}
