package org.maplitmus.runner.alone;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.report.collect.Difference;

/** The calls that a scenario makes of a map and of its views, with the replies. Not thread-safe. */
final class RecordedCalls {

    /** What depends on the order of keys, which is each map's own. */
    private static final Set<String> OF_ORDER = Set.of("next", "toString", "hashCode");

    private static final List<Class<?>> VIEWS = List.of(Set.class, Collection.class, Iterator.class, Map.Entry.class);

    private final Map<?, ?> map;
    private final List<Recorded> calls = new ArrayList<>();

    /** The calls of {@link #view}, which shows {@code map}. */
    RecordedCalls(Map<?, ?> map) {
        this.map = map;
    }

    /**
     * A call.
     *
     * @param text such as {@code replace(3, 7)}
     * @param comparable whether each map must reply the same
     * @param reply how it ended
     * @param left what the map held then
     */
    private record Recorded(String text, boolean comparable, Reply reply, Contents left) {

        Optional<Difference> differenceTo(Recorded other) {
            if (comparable && !reply.equals(other.reply)) {
                return Optional.of(new Difference(text, reply.past(), other.reply.present()));
            }
            return left.equals(other.left)
                    ? Optional.empty()
                    : Optional.of(new Difference(
                            text, "left " + left.without(other.left), "leaves " + other.left.without(left)));
        }
    }

    /** The map, each of whose calls is recorded. */
    Map<?, ?> view() {
        return (Map<?, ?>) view(map, Map.class, "");
    }

    /** The first call of these that was made of {@code other}, too, and that ended otherwise there. */
    Optional<Difference> differenceTo(RecordedCalls other) {
        return IntStream.range(0, Math.min(calls.size(), other.calls.size()))
                .takeWhile(i -> calls.get(i).text().equals(other.calls.get(i).text()))
                .mapToObj(i -> calls.get(i).differenceTo(other.calls.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Object view(Object target, Class<?> type, String path) {
        InvocationHandler handler = (proxy, method, arguments) -> call(target, type, method, arguments, path);
        return Proxy.newProxyInstance(RecordedCalls.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private @Nullable Object call(
            Object target, Class<?> type, Method method, @Nullable Object @Nullable [] arguments, String path)
            throws Throwable {
        String text = path + method.getName() + "(" + texts(arguments) + ")";
        boolean comparable = !OF_ORDER.contains(method.getName()) && !VIEWS.contains(method.getReturnType());
        try {
            Object value = declared(type, method).invoke(target, arguments);
            calls.add(new Recorded(text, comparable, Reply.returned(value), Contents.of(map)));
            return value != null && VIEWS.contains(method.getReturnType())
                    ? view(value, method.getReturnType(), text + ".")
                    : value;
        } catch (InvocationTargetException e) {
            Throwable thrown = Objects.requireNonNull(e.getCause());
            calls.add(new Recorded(text, comparable, Reply.thrown(thrown), Contents.of(map)));
            throw thrown;
        }
    }

    private static Method declared(Class<?> type, Method method) throws NoSuchMethodException {
        return method.getDeclaringClass() == Object.class
                ? method
                : type.getMethod(method.getName(), method.getParameterTypes());
    }

    private static String texts(@Nullable Object @Nullable [] arguments) {
        return arguments == null ? "" : Stream.of(arguments).map(Reply::shown).collect(Collectors.joining(", "));
    }
}
