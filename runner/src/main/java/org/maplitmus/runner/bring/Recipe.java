package org.maplitmus.runner.bring;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.contract.Subject;

/**
 * How a map or a set is made, as far as its class tells without being run.
 *
 * @param type the class that the user named
 * @param method its static factory, if one makes it
 * @param made the type of what is made
 * @param expression the Java expression that makes one
 */
record Recipe(Class<?> type, Optional<Method> method, Type made, String expression) {

    /** The way to make what {@code wish} means, whose class is {@code type}. */
    static Recipe of(Wish wish, Class<?> type) throws BringException {
        Optional<Method> method = method(wish, type);
        Type made = made(wish, type, method);
        if (!isSubject(raw(made))) {
            throw new BringException(method.map(each -> new BringProblem.NoMap(call(each), made.toString()))
                    .orElse(new BringProblem.NoMap(type.getName(), "")));
        }
        return new Recipe(type, method, made, expression(wish, type, method));
    }

    private static boolean isSubject(Class<?> type) {
        return Map.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type);
    }

    /** Whether a map is made, and not a set. */
    boolean makesMap() {
        return Map.class.isAssignableFrom(madeClass());
    }

    /** The class of what is made. */
    Class<?> madeClass() {
        return raw(made);
    }

    private static Class<?> raw(Type type) {
        return TypeFactory.defaultInstance().constructType(type).getRawClass();
    }

    private static Optional<Method> method(Wish wish, Class<?> type) throws BringException {
        Subject says = type.getAnnotation(Subject.class);
        String name = wish.methodName().isEmpty() && says != null ? says.factory() : wish.methodName();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(type.getMethods())
                .filter(each -> each.getName().equals(name)
                        && each.getParameterCount() == 0
                        && Modifier.isStatic(each.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new BringException(new BringProblem.NoMethod(type.getName(), name))));
    }

    /** What an expression makes is known only when it is made, unless it is named for a map or a set. */
    private static Type made(Wish wish, Class<?> type, Optional<Method> method) {
        boolean builder = wish.factory() != null && !isSubject(type);
        return builder ? Map.class : method.map(Method::getGenericReturnType).orElse(type);
    }

    private static String expression(Wish wish, Class<?> type, Optional<Method> method) throws BringException {
        if (type.getPackageName().isEmpty()) {
            throw new BringException(new BringProblem.NoPackage(type.getName()));
        }
        if (wish.factory() != null) {
            return wish.factory();
        }
        if (!reachable(type)) {
            throw new BringException(new BringProblem.NotPublic(type.getName()));
        }
        return method.isPresent() ? call(method.get()) : construction(type);
    }

    private static String construction(Class<?> type) throws BringException {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new BringException(
                    new BringProblem.Abstract(type.getName(), type.isInterface() ? "an interface" : "abstract"));
        }
        if (Stream.of(type.getConstructors()).noneMatch(each -> each.getParameterCount() == 0)) {
            throw new BringException(new BringProblem.NoConstructor(type.getName(), type.getCanonicalName()));
        }
        return "new " + type.getCanonicalName() + (type.getTypeParameters().length == 0 ? "()" : "<>()");
    }

    private static boolean reachable(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && (around == null || (Modifier.isStatic(type.getModifiers()) && reachable(around)));
    }

    private static String call(Method method) {
        return method.getDeclaringClass().getCanonicalName() + "." + method.getName() + "()";
    }

    /** What says what the subject promises: its factory if that is a subject, or else its class. */
    AnnotatedElement annotated() {
        return method.map(AnnotatedElement.class::cast)
                .filter(each -> each.isAnnotationPresent(Subject.class))
                .orElse(type);
    }

    /** The name of the class, without its package, and of the factory. */
    String simpleName() {
        return type.getSimpleName() + suffix();
    }

    /** The name of the class in full, and of the factory. */
    String fullName() {
        return type.getCanonicalName() + suffix();
    }

    private String suffix() {
        return method.map(each -> "." + each.getName()).orElse("");
    }
}
