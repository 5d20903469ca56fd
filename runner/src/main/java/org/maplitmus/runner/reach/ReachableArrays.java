package org.maplitmus.runner.reach;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
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
 * @param shared those that held two things or more
 * @param shapes their classes and lengths
 * @param closed names of classes whose fields cannot be read, in order
 */
record ReachableArrays(Set<Object> arrays, Set<Object> shared, Set<Shape> shapes, Set<String> closed) {

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

        private final Set<Object> met = identitySet();
        private final Deque<Object> ahead = new ArrayDeque<>();
        private final Set<Object> arrays = identitySet();
        private final Set<Object> shared = identitySet();
        private final Set<Shape> shapes = new HashSet<>();
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
            shapes.add(Shape.of(array));
            if (array instanceof Object[] elements) {
                List<Object> things =
                        Stream.of(elements).filter(Objects::nonNull).toList();
                if (things.size() > 1) {
                    shared.add(array);
                }
                things.forEach(this::meet);
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
        return new ReachableArrays(walk.arrays, walk.shared, walk.shapes, walk.closed);
    }

    /** Whether one of the arrays is not among those of {@code later}. */
    boolean loseOneBefore(ReachableArrays later) {
        return !later.arrays.containsAll(arrays);
    }

    /**
     * Whether {@code later} has a new array that is neither of the classes {@code ofEntries} nor a part made on demand:
     * one of a class and length that was not there before, or one that holds two things from its beginning.
     */
    boolean winOneBefore(ReachableArrays later, Set<Class<?>> ofEntries) {
        return later.without(this)
                .filter(array -> !ofEntries.contains(array.getClass()))
                .anyMatch(array -> !shapes.contains(Shape.of(array)) || later.shared.contains(array));
    }

    /** The classes of the arrays that {@code later} has and this has not. */
    Set<Class<?>> classesWonBefore(ReachableArrays later) {
        return later.without(this).map(Object::getClass).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Object> without(ReachableArrays others) {
        return arrays.stream().filter(array -> !others.arrays.contains(array));
    }

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
