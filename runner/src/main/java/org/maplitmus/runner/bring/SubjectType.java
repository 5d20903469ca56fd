package org.maplitmus.runner.bring;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.maplitmus.contract.Adapter;
import org.maplitmus.contract.model.GuaranteeModel;

/**
 * What a brought map is to a catalogue: a Map, an ordered one, or a type of the catalogue's own that an {@link Adapter}
 * makes of a Map.
 *
 * @param name the type's name as in source
 * @param adapter the method or the cast that makes one of a Map, as in source, or empty
 */
record SubjectType(String name, String adapter) {

    /** A Map as it is. */
    static final SubjectType MAP = new SubjectType(Map.class.getName(), "");

    /** A Map that is ordered, which meets the guarantees of navigation, too. */
    private static final SubjectType NAVIGABLE =
            new SubjectType(NavigableMap.class.getName(), "(" + NavigableMap.class.getName() + "<K, V>) ");

    /**
     * The type by which a map of class {@code made} meets all {@code promised} guarantees that it can meet.
     *
     * @throws BringException if they ask for several
     */
    static SubjectType of(Class<?> made, Stream<GuaranteeModel> promised) throws BringException {
        return of(promised).orElse(NavigableMap.class.isAssignableFrom(made) ? NAVIGABLE : MAP);
    }

    private static Optional<SubjectType> of(Stream<GuaranteeModel> promised) throws BringException {
        List<SubjectType> adapted = promised.filter(guarantee -> !Fitting.isOfMaps(guarantee))
                .flatMap(guarantee -> of(ScenarioTypes.of(guarantee).subject()).stream())
                .distinct()
                .toList();
        if (adapted.size() > 1) {
            throw new BringException(new BringProblem.TwoKinds(
                    adapted.get(0).name(), adapted.get(1).name()));
        }
        return adapted.stream().findFirst();
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
