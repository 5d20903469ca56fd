package org.maplitmus.weak.load;

import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Program;
import org.maplitmus.weak.search.Scheduler;

/**
 * A class with methods that are actors, and perhaps an arbiter, as a test of JCStress has them.
 *
 * <p>One scenario of a JVM runs at a time.
 */
public final class Scenario implements Program {

    private final Class<?> harness;
    private final Constructor<?> constructor;
    private final Constructor<?> result;
    private final List<Method> actors;
    private final List<Method> arbiters;
    private final Strengthening strengthening;

    private Scenario(Scenario scenario, Strengthening strengthening) {
        this.harness = scenario.harness;
        this.constructor = scenario.constructor;
        this.result = scenario.result;
        this.actors = scenario.actors;
        this.arbiters = scenario.arbiters;
        this.strengthening = strengthening;
    }

    private Scenario(Class<?> type) throws NoSuchMethodException {
        this.harness = type;
        this.strengthening = Strengthening.NONE;
        this.actors = annotated(type, "Actor");
        this.arbiters = annotated(type, "Arbiter");
        this.constructor = accessible(type.getDeclaredConstructor());
        this.result = accessible(Stream.concat(actors.stream(), arbiters.stream())
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .findFirst()
                .orElseThrow(() -> new EngineException("no result: " + type.getName()))
                .getDeclaredConstructor());
    }

    /** That of a class; it runs once, so that the classes it needs are initialized. */
    public static Scenario load(String className, ModelLoader loader) {
        try {
            Scenario scenario = new Scenario(Class.forName(className, true, loader));
            scenario.inTurn();
            scenario.inTurn();
            return scenario;
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new EngineException("cannot load " + className + ": " + e, e);
        }
    }

    private static List<Method> annotated(Class<?> type, String annotation) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isSynthetic() && has(method, annotation))
                .sorted(Comparator.comparing(Method::getName))
                .map(Scenario::accessible)
                .toList();
    }

    private static boolean has(AnnotatedElement element, String annotation) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getSimpleName().equals(annotation));
    }

    private static <T extends AccessibleObject> T accessible(T member) {
        member.setAccessible(true);
        return member;
    }

    /** The actors, by name, in the order of their numbers. */
    public List<String> actors() {
        return actors.stream().map(Method::getName).toList();
    }

    /** The class that was loaded: a test of JCStress may only forward to the class that says what the actors do. */
    public Class<?> harness() {
        return harness;
    }

    /** The class that says what the actors do. */
    public Class<?> told() {
        Class<?> parent = harness.getSuperclass();
        boolean isForwarded = actors.stream()
                .allMatch(actor -> actor.getDeclaringClass().equals(harness) && offers(parent, actor.getName()));
        return parent != null && isForwarded ? parent : harness;
    }

    private static boolean offers(@Nullable Class<?> type, String method) {
        return type != null && (declares(type, method) || offers(type.getSuperclass(), method));
    }

    private static boolean declares(Class<?> type, String method) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(declared -> declared.getName().equals(method));
    }

    /** Whether this is the method of an actor, or of what comes after all of them. */
    public boolean isPart(Class<?> type, String method) {
        return type.isAssignableFrom(harness)
                && Stream.concat(actors.stream(), arbiters.stream())
                        .anyMatch(part -> part.getName().equals(method));
    }

    /** The same, with some accesses stronger than they are. */
    public Scenario with(Strengthening stronger) {
        return new Scenario(this, stronger);
    }

    /** How it ends if one actor after the other runs to its end. */
    public Ending inTurn() {
        return run(Layer.SC, new InTurn());
    }

    @Override
    public Ending run(Layer layer, Scheduler scheduler) {
        Stage stage = new Stage(layer, scheduler, strengthening);
        stage.open();
        Object state = create(constructor);
        Object outcome = create(result);
        List<Runnable> tasks = actors.stream()
                .<Runnable>map(actor -> () -> invoke(actor, state, outcome))
                .toList();
        Ending ending = stage.play(tasks, () -> arbiters.forEach(arbiter -> invoke(arbiter, state, outcome)));
        return ending == null ? Ending.whole(outcome.toString()) : ending;
    }

    private static Object create(Constructor<?> constructor) {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new EngineException(
                    "cannot create " + constructor.getDeclaringClass().getName() + ": " + cause(e), e);
        }
    }

    private static @Nullable Throwable cause(ReflectiveOperationException e) {
        return e instanceof InvocationTargetException ? e.getCause() : e;
    }

    private static void invoke(Method method, Object state, Object outcome) {
        try {
            method.invoke(state, method.getParameterCount() == 0 ? new Object[0] : new Object[] {outcome});
        } catch (InvocationTargetException e) {
            throw thrown(method, e.getCause());
        } catch (IllegalAccessException e) {
            throw new EngineException("cannot call " + method, e);
        }
    }

    private static Error thrown(Method method, @Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            return error;
        }
        throw new EngineException(method.getName() + " ended with " + thrown, thrown);
    }
}
