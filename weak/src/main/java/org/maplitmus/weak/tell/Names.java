package org.maplitmus.weak.tell;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.load.Element;
import org.maplitmus.weak.memory.Variable;

/** What things are called; objects are numbered in the order in which they are named, class by class. */
final class Names {

    private final List<String> actors;
    private final IdentityHashMap<Object, String> objects = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Names(List<String> actors) {
        this.actors = actors;
    }

    String actor(int thread) {
        return thread < actors.size() ? actors.get(thread) : "arbiter";
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
        return objects.computeIfAbsent(object, key -> {
            String type = type(object.getClass());
            return type + "#" + counts.merge(type, 1, Integer::sum);
        });
    }

    private static String type(Class<?> type) {
        if (type.isArray()) {
            return type(type.getComponentType()) + "[]";
        }
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    String variable(Variable variable) {
        Object owner = variable.owner();
        String name = variable.toString();
        if (owner == null) {
            return name;
        }
        return variable.name() instanceof Element element
                ? object(owner) + "[" + element.index() + "]"
                : object(owner) + name.substring(name.lastIndexOf('.'));
    }
}
