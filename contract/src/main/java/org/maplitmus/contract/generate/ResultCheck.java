package org.maplitmus.contract.generate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Is there one result object, and can it show that an actor or a trial ended with an exception? */
record ResultCheck() implements Check<Scenario> {

    private static final Set<String> MARKABLE =
            Set.of("byte", "short", "int", "long", "float", "double", "java.lang.Object", "java.lang.String");

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        List<TypeElement> results = scenario.results();
        Place place = Place.of(scenario.type());
        return switch (results.size()) {
            case 0 ->
                Stream.of(new Problem(place, "no actor, arbiter or trial takes a result: nothing would be observed"));
            case 1 -> Scenario.resultFields(results.get(0)).stream().flatMap(field -> unmarkable(field, place));
            default -> Stream.of(new Problem(place, "actors and arbiter must share one result class, not " + results));
        };
    }

    private static Stream<Problem> unmarkable(VariableElement field, Place place) {
        String type = field.asType().toString();
        return Check.when(
                !MARKABLE.contains(type),
                place,
                "result field %s is a %s, which cannot mark an exception: use int".formatted(field, type));
    }
}
