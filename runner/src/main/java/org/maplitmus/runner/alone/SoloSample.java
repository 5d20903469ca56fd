package org.maplitmus.runner.alone;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.maplitmus.contract.convert.KeysInUse;
import org.maplitmus.contract.generate.CellSource;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;

/**
 * One sample of a cell whose actors run one after the other.
 *
 * @param cell the cell
 * @param order its actors, in the order in which they run
 */
record SoloSample(CellModel cell, List<ActorModel> order) {

    /** A sample for each order in which the actors of {@code cell} can run. */
    static List<SoloSample> all(CellModel cell) {
        return orders(cell.guarantee().actors()).stream()
                .map(order -> new SoloSample(cell, order))
                .toList();
    }

    private static List<List<ActorModel>> orders(List<ActorModel> actors) {
        if (actors.isEmpty()) {
            return List.of(List.of());
        }
        List<List<ActorModel>> orders = new ArrayList<>();
        for (ActorModel first : actors) {
            List<ActorModel> rest =
                    actors.stream().filter(actor -> !actor.equals(first)).toList();
            orders(rest).forEach(behind -> {
                List<ActorModel> order = new ArrayList<>(List.of(first));
                order.addAll(behind);
                orders.add(order);
            });
        }
        return orders;
    }

    /** The names of the actors, in their order. */
    List<String> names() {
        return order.stream().map(ActorModel::name).toList();
    }

    /** The result if this thread runs them all. */
    String inOneThread() throws ReflectiveOperationException {
        return sample(Runnable::run);
    }

    /** The result if each has a thread of its own, which ends before the next begins. */
    String inThreadsOfTheirOwn() throws ReflectiveOperationException {
        return sample(SoloSample::inAThread);
    }

    /** How an actor is run. */
    @FunctionalInterface
    private interface Running {

        void run(Runnable actor);
    }

    private static void inAThread(Runnable actor) {
        Thread thread = new Thread(actor, "one actor");
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String sample(Running running) throws ReflectiveOperationException {
        Object state = Class.forName(cell.className()).getConstructor().newInstance();
        Object result = Class.forName(cell.guarantee().result().className())
                .getConstructor()
                .newInstance();
        List<ReflectiveOperationException> failures = new ArrayList<>();
        for (ActorModel actor : order) {
            running.run(() -> {
                try {
                    call(state, actor.name(), actor.takesResult(), result);
                } catch (ReflectiveOperationException e) {
                    failures.add(e);
                }
            });
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        call(state, CellSource.arbiter(cell), true, result);
        return result.toString();
    }

    /** What the scenario of the cell does with {@code subject} in its place, in this thread. */
    void with(Object subject) throws ReflectiveOperationException {
        with(subject, () -> subject);
    }

    /**
     * What the scenario does with {@code subject}, or with those that {@code supplier} makes if it asks for several.
     */
    void with(Object subject, Supplier<Object> supplier) throws ReflectiveOperationException {
        Class<?> scenario = Class.forName(cell.guarantee().className());
        Class<?> result = Class.forName(cell.guarantee().result().className());
        Object state = cell.guarantee().supplied()
                ? scenario.getConstructor(Supplier.class).newInstance(supplier)
                : scenario.getConstructor(Class.forName(cell.guarantee().subjectType()))
                        .newInstance(KeysInUse.seen(subject));
        Object r = result.getConstructor().newInstance();
        for (ActorModel actor : order) {
            attempt(state, actor, r);
        }
        ActorModel arbiter = cell.guarantee().arbiter();
        if (arbiter != null) {
            attempt(state, arbiter, r);
        }
    }

    /** Here an exception is an answer of the subject, which was recorded. */
    private static void attempt(Object state, ActorModel actor, Object r) throws ReflectiveOperationException {
        try {
            call(state, actor.name(), actor.takesResult(), r);
        } catch (InvocationTargetException recorded) {
            return;
        }
    }

    private static void call(Object state, String method, boolean takesResult, Object result)
            throws ReflectiveOperationException {
        if (takesResult) {
            state.getClass().getMethod(method, result.getClass()).invoke(state, result);
        } else {
            state.getClass().getMethod(method).invoke(state);
        }
    }
}
