package org.maplitmus.runner.reach;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of a class, and of those above it, that refer to objects.
 *
 * @param fields those that can be read
 * @param closed names of the classes whose fields cannot be read
 */
record References(List<Field> fields, List<String> closed) {

    private static final ClassValue<References> KNOWN = new ClassValue<>() {
        @Override
        protected References computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** Those of {@code type}. */
    static References of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Whether {@code type} is of java.lang, or of a package in it. */
    static boolean isOfTheLanguage(Class<?> type) {
        return type.getName().startsWith("java.lang.");
    }

    private static References read(Class<?> type) {
        References references = new References(new ArrayList<>(), new ArrayList<>());
        for (Class<?> each = type; each != null && !isOfTheLanguage(each); each = each.getSuperclass()) {
            references.add(each);
        }
        return references;
    }

    private void add(Class<?> type) {
        List<Field> own = Stream.of(type.getDeclaredFields())
                .filter(field -> !field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers()))
                .toList();
        try {
            own.forEach(field -> field.setAccessible(true));
            fields.addAll(own);
        } catch (InaccessibleObjectException e) {
            closed.add(type.getName());
        }
    }
}
