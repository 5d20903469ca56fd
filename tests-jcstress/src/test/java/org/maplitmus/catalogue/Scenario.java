package org.maplitmus.catalogue;

import static java.util.Comparator.comparing;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Trial;

/**
 * A guarantee or a limit of the catalogue, whose actors can be run one after the other.
 *
 * @param id its number
 * @param promise the promise of the guarantee, or empty for a limit
 * @param sought outcomes that refute the guarantee, or show the limit
 * @param others all other outcomes
 * @param note its note
 * @param type the class
 */
public record Scenario(
        String id, String promise, List<Outcome> sought, List<Outcome> others, String note, Class<?> type) {

    /** What stands for the result of a trial that the subject's own report has ended. */
    static final String REPORTED = "reported";

    private static final List<Class<? extends Annotation>> ROLES = List.of(Actor.class, Arbiter.class, Trial.class);

    static Scenario of(Class<?> type) {
        Guarantee guarantee = type.getAnnotation(Guarantee.class);
        return guarantee == null ? of(type.getAnnotation(Limit.class), type) : of(guarantee, type);
    }

    private static Scenario of(Guarantee guarantee, Class<?> type) {
        return new Scenario(
                guarantee.id(),
                guarantee.promise(),
                List.of(guarantee.broken()),
                Stream.of(guarantee.allowed(), guarantee.detected())
                        .flatMap(Arrays::stream)
                        .toList(),
                guarantee.note(),
                type);
    }

    private static Scenario of(Limit limit, Class<?> type) {
        return new Scenario(limit.id(), "", List.of(limit.shows()), List.of(limit.others()), limit.note(), type);
    }

    /** Whether it is that of a limit. */
    boolean limit() {
        return promise.isEmpty();
    }

    String family() {
        return type.getPackageName();
    }

    /**
     * What the guarantee lets pass: allowed results, and those in which the map reports the misuse. Of a limit, what
     * does not show it.
     */
    public List<String> soundResults() {
        return results(others);
    }

    /** What refutes the guarantee, or shows the limit. */
    public List<String> brokenResults() {
        return results(sought);
    }

    /**
     * Whether the guarantee lets {@code result} pass. An id that is the result itself outweighs one that matches it.
     */
    public boolean passes(String result) {
        return soundResults().contains(result)
                || (soundResults().stream().anyMatch(result::matches)
                        && brokenResults().stream().noneMatch(result::matches));
    }

    /**
     * Whether the subject is of the type that this scenario asks for, and takes its keys, which one that is made for
     * certain keys may not.
     */
    boolean fits(CataloguedSubject subject) {
        Class<?> asked = type.getConstructors()[0].getParameterTypes()[0];
        return (asked == Supplier.class || asked.isAssignableFrom(subject.made())) && takesKeysOf(subject);
    }

    private boolean takesKeysOf(CataloguedSubject subject) {
        return !(subject.maker() instanceof Method factory)
                || keyOf(factory.getGenericReturnType())
                        .flatMap(made -> keyOf(type.getConstructors()[0].getGenericParameterTypes()[0])
                                .map(made::equals))
                        .orElse(true);
    }

    /** The first type argument, if it is a class. */
    private static Optional<Class<?>> keyOf(Type type) {
        return type instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> key
                ? Optional.of(key)
                : Optional.empty();
    }

    /** The results of one thread that runs the actors in the order of their names, and then in the reverse of that. */
    List<String> resultsInOneThread(CataloguedSubject subject) throws ReflectiveOperationException {
        List<Method> actors = marked(Actor.class);
        String inOrder = run(subject, actors);
        Collections.reverse(actors);
        return List.of(inOrder, run(subject, actors));
    }

    private String run(CataloguedSubject subject, List<Method> actors) throws ReflectiveOperationException {
        Object scenario = fresh(subject);
        Object result = resultType().getConstructor().newInstance();
        for (Method step :
                Stream.concat(actors.stream(), marked(Arbiter.class).stream()).toList()) {
            step.invoke(
                    scenario, Stream.of(result).limit(step.getParameterCount()).toArray());
        }
        return result.toString();
    }

    private Object fresh(CataloguedSubject subject) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructors()[0];
        return constructor.getParameterTypes()[0] == Supplier.class
                ? constructor.newInstance(supplier(subject))
                : constructor.newInstance(subject.fresh());
    }

    private static Supplier<?> supplier(CataloguedSubject subject) {
        return () -> {
            try {
                return subject.fresh();
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("no fresh " + subject, e);
            }
        };
    }

    /** Whether one thread runs it alone, also in a run. */
    public boolean isTrial() {
        return !marked(Trial.class).isEmpty();
    }

    /**
     * The result of a sample of its trial: {@link Trial#HANG} if that does not end in time, {@link #REPORTED} if the
     * subject reports that it was misused.
     */
    String resultOfTrial(CataloguedSubject subject) throws Exception {
        Method trial = marked(Trial.class).get(0);
        Object scenario = fresh(subject);
        Object result = resultType().getConstructor().newInstance();
        FutureTask<String> sample = new FutureTask<>(() -> {
            trial.invoke(scenario, result);
            return result.toString();
        });
        Thread thread = new Thread(sample, "trial");
        thread.setDaemon(true);
        thread.start();
        try {
            return sample.get(trial.getAnnotation(Trial.class).seconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return Trial.HANG;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvocationTargetException ended
                    && subject.reports(Objects.requireNonNull(ended.getCause()))) {
                return REPORTED;
            }
            throw e;
        }
    }

    /** The result class of its actors and arbiter, or of its trial. */
    public Class<?> resultType() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> ROLES.stream().anyMatch(method::isAnnotationPresent))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .findFirst()
                .orElseThrow();
    }

    /** Its methods with {@code mark}, by name. */
    public List<Method> marked(Class<? extends Annotation> mark) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(mark))
                .sorted(comparing(Method::getName))
                .collect(Collectors.toList());
    }

    private static List<String> results(List<Outcome> outcomes) {
        return outcomes.stream().flatMap(outcome -> Arrays.stream(outcome.id())).toList();
    }

    @Override
    public String toString() {
        return id();
    }
}
