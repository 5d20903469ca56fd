package org.maplitmus.runner.bring;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maplitmus.contract.Adapter;
import org.maplitmus.contract.model.GuaranteeModel;

/**
 * What a brought map is to a catalogue: a Map, or a type of the catalogue's own that an {@link Adapter} makes of one.
 *
 * @param name the type's name as in source
 * @param adapter the method that makes one of a Map, as in source, or empty
 */
record SubjectType(String name, String adapter) {

    /** A Map as it is. */
    static final SubjectType MAP = new SubjectType(Map.class.getName(), "");

    /**
     * The type by which a map meets all {@code promised} guarantees that it can meet.
     *
     * @throws BringException if they ask for several
     */
    static SubjectType of(Stream<GuaranteeModel> promised) throws BringException {
        List<SubjectType> adapted = promised.filter(guarantee -> !Fitting.isOfMaps(guarantee))
                .flatMap(guarantee -> of(ScenarioTypes.of(guarantee).subject()).stream())
                .distinct()
                .toList();
        if (adapted.size() > 1) {
            throw new BringException(new BringProblem.TwoKinds(
                    adapted.get(0).name(), adapted.get(1).name()));
        }
        return adapted.isEmpty() ? MAP : adapted.get(0);
    }

    private static Optional<SubjectType> of(Class<?> asked) {
        return Stream.of(asked.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Adapter.class))
                .map(method -> new SubjectType(asked.getCanonicalName(), call(asked, method)))
                .findFirst();
    }

    private static String call(Class<?> asked, Method method) {
        return asked.getCanonicalName() + "." + method.getName();
    }

    /** The expression that makes one of what {@code map} makes. */
    String made(String map) {
        return adapter.isEmpty() ? map : adapter + "(" + map + ")";
    }
}
