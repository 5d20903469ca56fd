package org.maplitmus.runner.reach;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The arrays that can be reached from an object.
 *
 * <p>Threads, executors, class loaders and what is of java.lang are no part of a map: from there every object of the
 * virtual machine can be reached. A walk that takes them in, as that of JOL does, finds arrays that change by
 * themselves.
 *
 * @param arrays each of them, by identity
 * @param shapes how many there are of each class and length
 * @param closed names of classes whose fields cannot be read, in order
 */
record ReachableArrays(Set<Object> arrays, Map<Shape, Integer> shapes, Set<String> closed) {

    private static final int MOST_OBJECTS = 2_000_000;

    /**
     * What arrays can have in common.
     *
     * @param type their class
     * @param length their length
     */
    record Shape(Class<?> type, int length) {

        static Shape of(Object array) {
            return new Shape(array.getClass(), Array.getLength(array));
        }
    }

    /** One walk. */
    private static final class Walk {

        private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Object> ahead = new ArrayDeque<>();
        private final Set<Object> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<Shape, Integer> shapes = new HashMap<>();
        private final Set<String> closed = new TreeSet<>();

        void from(Object root) throws IllegalAccessException {
            meet(root);
            while (!ahead.isEmpty()) {
                Object next = ahead.pop();
                if (next.getClass().isArray()) {
                    enterArray(next);
                } else {
                    enterObject(next);
                }
            }
        }

        private void enterArray(Object array) {
            arrays.add(array);
            shapes.merge(Shape.of(array), 1, Integer::sum);
            if (array instanceof Object[] elements) {
                Stream.of(elements).forEach(this::meet);
            }
        }

        private void enterObject(Object object) throws IllegalAccessException {
            References references = References.of(object.getClass());
            closed.addAll(references.closed());
            for (Field field : references.fields()) {
                meet(field.get(object));
            }
        }

        private void meet(@Nullable Object object) {
            if (object != null && !isLeaf(object) && met.add(object)) {
                ahead.push(object);
                if (met.size() > MOST_OBJECTS) {
                    throw new IllegalStateException(
                            "more than %,d objects can be reached from it".formatted(MOST_OBJECTS));
                }
            }
        }

        private static boolean isLeaf(Object object) {
            return object instanceof Thread
                    || object instanceof ClassLoader
                    || object instanceof Executor
                    || References.isOfTheLanguage(object.getClass());
        }
    }

    /**
     * Those of {@code root}.
     *
     * @throws IllegalStateException if too much can be reached from it
     */
    static ReachableArrays of(Object root) throws IllegalAccessException {
        Walk walk = new Walk();
        walk.from(root);
        return new ReachableArrays(walk.arrays, walk.shapes, walk.closed);
    }

    /** Whether one of the arrays is not among those of {@code later}. */
    boolean loseOneBefore(ReachableArrays later) {
        return !later.arrays.containsAll(arrays);
    }

    /**
     * Whether {@code later} has a new array that is no part made on demand: one of a class and length that was not there
     * before, or one that holds two things from its beginning.
     */
    boolean winOneBefore(ReachableArrays later) {
        return later.arrays.stream()
                .filter(array -> !arrays.contains(array))
                .anyMatch(array -> !shapes.containsKey(Shape.of(array)) || holdsTwo(array));
    }

    private static boolean holdsTwo(Object array) {
        return array instanceof Object[] elements
                && Stream.of(elements).filter(Objects::nonNull).limit(2).count() == 2;
    }
}
