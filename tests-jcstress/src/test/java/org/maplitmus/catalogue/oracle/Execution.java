package org.maplitmus.catalogue.oracle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.maplitmus.catalogue.Scenario;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;

/** One execution of a scenario on a reference map, in one order of its operations. */
final class Execution {

    private final Scenario scenario;
    private final Turns turns;
    private final Object result;
    private final Object instance;

    private Execution(Scenario scenario, Orders orders) throws ReflectiveOperationException {
        this.scenario = scenario;
        this.turns = new Turns(orders);
        this.result = scenario.resultType().getConstructor().newInstance();
        this.instance = scenario.type().getConstructors()[0].newInstance(subject());
    }

    /** The results of all orders of the operations of {@code scenario}, whose subject is a map. */
    static SortedSet<String> results(Scenario scenario) throws ReflectiveOperationException, InterruptedException {
        return results(scenario, Integer.MAX_VALUE);
    }

    /** The results of the first {@code limit} orders, or of all if there are fewer. */
    static SortedSet<String> results(Scenario scenario, int limit)
            throws ReflectiveOperationException, InterruptedException {
        SortedSet<String> results = new TreeSet<>();
        Orders orders = new Orders();
        int taken = 0;
        do {
            results.add(new Execution(scenario, orders).run());
            taken++;
        } while (taken < limit && orders.advance());
        return results;
    }

    private Object subject() {
        boolean supplied = scenario.type().getConstructors()[0].getParameterTypes()[0] == Supplier.class;
        Supplier<Map<Object, Object>> supplier = () -> ReferenceMap.in(turns);
        return supplied ? supplier : supplier.get();
    }

    private String run() throws ReflectiveOperationException, InterruptedException {
        turns.play(scenario.marked(Actor.class).stream().map(this::step).toList());
        Throwable failure = turns.failure();
        if (failure != null) {
            return "threw " + failure;
        }
        scenario.marked(Arbiter.class).forEach(arbiter -> step(arbiter).run());
        return result.toString();
    }

    private Runnable step(Method method) {
        Object[] arguments = Stream.of(result).limit(method.getParameterCount()).toArray();
        return () -> {
            try {
                method.invoke(instance, arguments);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
