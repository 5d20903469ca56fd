package org.maplitmus.weak.tell;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.load.Element;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Variable;

/** What things are called; objects are numbered in the order in which they are named, class by class. */
final class Names {

    private static final String LAST = "arbiter";

    private final Scenario scenario;
    private final List<String> actors;
    private final IdentityHashMap<Object, String> objects = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Names(Scenario scenario) {
        this.scenario = scenario;
        this.actors = scenario.actors();
    }

    /** The heads of the columns of those who run at once. */
    List<String> actors() {
        return actors;
    }

    String actor(int thread) {
        return thread < actors.size() ? actors.get(thread) : LAST;
    }

    /** Never by toString of the program, which would read memory. */
    String value(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof String text) {
            return '"' + text + '"';
        }
        return isBox(value) ? value.toString() : object(value);
    }

    private static boolean isBox(Object value) {
        return (value instanceof Number || value instanceof Boolean || value instanceof Character)
                && value.getClass().getName().startsWith("java.lang.");
    }

    private String object(Object object) {
        if (isScenario(object)) {
            return type(scenario.told());
        }
        return objects.computeIfAbsent(object, key -> {
            String type = type(object.getClass());
            return type + "#" + counts.merge(type, 1, Integer::sum);
        });
    }

    private static String type(Class<?> type) {
        return type.isArray() ? type(type.getComponentType()) + "[]" : Call.innermost(type.getName());
    }

    /** There is one scenario: its fields need no more than their names. */
    String variable(Variable variable) {
        Object owner = variable.owner();
        String name = variable.toString();
        if (owner == null) {
            return name;
        } else if (variable.name() instanceof Element element) {
            return object(owner) + "[" + element.index() + "]";
        }
        String field = name.substring(name.lastIndexOf('.') + 1);
        return isScenario(owner) ? field : object(owner) + "." + field;
    }

    private boolean isScenario(Object object) {
        return object.getClass().equals(scenario.harness());
    }
}
