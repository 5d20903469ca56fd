package org.maplitmus.runner.bring;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.contract.Adapter;
import org.maplitmus.contract.model.GuaranteeModel;

/**
 * What a brought subject is to a catalogue: a Set, a Map, an ordered one, or a type of the catalogue's own that an
 * {@link Adapter} makes of a Map.
 *
 * @param name the type's name as in source
 * @param parameters its type parameters as in source
 * @param adapter the method or the cast that makes one of a Map, as in source, or empty
 * @param numbered whether the method takes a number, too
 */
record SubjectType(String name, String parameters, String adapter, boolean numbered) {

    /** A Map as it is. */
    static final SubjectType MAP = new SubjectType(Map.class.getName(), "<K, V>", "", false);

    /** A Set as it is. */
    static final SubjectType SET = new SubjectType(Set.class.getName(), "<E>", "", false);

    /** A Map that is ordered, which meets the guarantees of navigation, too. */
    private static final SubjectType NAVIGABLE = new SubjectType(
            NavigableMap.class.getName(), MAP.parameters(), "(" + NavigableMap.class.getName() + "<K, V>) ", false);

    /**
     * The type by which a subject of class {@code made} meets all {@code promised} guarantees that it can meet.
     *
     * @throws BringException if they ask for several
     */
    static SubjectType of(Class<?> made, Stream<GuaranteeModel> promised) throws BringException {
        if (!Map.class.isAssignableFrom(made)) {
            return SET;
        }
        return of(promised).orElse(NavigableMap.class.isAssignableFrom(made) ? NAVIGABLE : MAP);
    }

    private static Optional<SubjectType> of(Stream<GuaranteeModel> promised) throws BringException {
        List<SubjectType> adapted = promised.filter(guarantee -> !MAP.isAskedBy(guarantee))
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
                .map(method -> new SubjectType(
                        asked.getCanonicalName(),
                        MAP.parameters(),
                        call(asked, method),
                        method.getParameterCount() > 1))
                .findFirst();
    }

    private static String call(Class<?> asked, Method method) {
        return asked.getCanonicalName() + "." + method.getName();
    }

    /** Whether it is one of the kinds of Map. */
    boolean isMap() {
        return !equals(SET);
    }

    /** Whether the scenario of {@code guarantee} asks for one, or for any Map where this is a kind of Map. */
    boolean isAskedBy(GuaranteeModel guarantee) {
        String asked = guarantee.subjectType();
        return asked.equals(name) || (isMap() && asked.equals(MAP.name));
    }

    /** Whether the scenario of {@code guarantee} asks for this type of the catalogue's own. */
    boolean isAdaptedFor(GuaranteeModel guarantee) {
        return numbered && guarantee.subjectType().equals(name);
    }

    /** Whether {@code guarantee} is of any Map, or of any Set where this is a Set. */
    boolean isAskedOfAnyBy(GuaranteeModel guarantee) {
        return guarantee.subjectType().equals(isMap() ? MAP.name : SET.name);
    }

    /** The type with its parameters, as in source. */
    String written() {
        return name + parameters;
    }

    /** The expression that makes one of what {@code map} makes, with {@code number} if it takes one. */
    String made(String map, int number) {
        if (adapter.isEmpty()) {
            return map;
        }
        return adapter + "(" + map + (numbered ? ", " + number : "") + ")";
    }
}
