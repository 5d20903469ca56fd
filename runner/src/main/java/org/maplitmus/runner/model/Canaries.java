package org.maplitmus.runner.model;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maplitmus.weak.load.EngineException;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Search;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Programs whose outcomes are known: a JDK whose classes slip past the explorer would look sound without them.
 *
 * <p>A message that a HashMap carries may be lost; one that a ConcurrentHashMap or a volatile field carries may not.
 */
final class Canaries {

    private static final Bounds AMPLE = Bounds.time(Duration.ofSeconds(30));
    private static final String LOST = "1, 0";

    private Canaries() {}

    /** What the explorer does not see on this JVM, or sees wrongly; empty if all is as it must be. */
    static Optional<String> failure(ModelLoader jdk) {
        ModelLoader loader = jdk.beside();
        return List.of(
                        check(ByHashMap.class, true, loader),
                        check(ByConcurrentHashMap.class, false, loader),
                        check(ByVolatile.class, false, loader))
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(what -> "the explorer does not know this JDK: " + what);
    }

    /** What is wrong if the message of {@code program} is not lost just as {@code isLost} says. */
    static Optional<String> check(Class<?> program, boolean isLost, ModelLoader loader) {
        try {
            Answer answer = Search.complete(Scenario.load(program.getName(), loader), Layer.WEAK, AMPLE);
            boolean isAsExpected = answer.isExhausted() && answer.found().containsKey(LOST) == isLost;
            return isAsExpected
                    ? Optional.empty()
                    : Optional.of(program.getSimpleName() + " ends with "
                            + answer.found().keySet());
        } catch (EngineException e) {
            return Optional.of(program.getSimpleName() + ": " + e.getMessage());
        }
    }

    /** A writer that does its work and then puts, and a reader that sees the mapping and looks for the work. */
    public abstract static class Message {

        private final Map<Integer, Integer> map;
        private int work;

        Message(Map<Integer, Integer> map) {
            this.map = map;
        }

        /** The writer. */
        @Actor
        public void writer() {
            work = 1;
            map.put(1, 1);
        }

        /** The reader. */
        @Actor
        public void reader(II_Result r) {
            r.r1 = map.get(1) == null ? 0 : 1;
            r.r2 = work;
        }
    }

    /** Nothing orders the two. */
    public static final class ByHashMap extends Message {

        /** Called for each execution. */
        public ByHashMap() {
            super(new HashMap<>());
        }
    }

    /** The put happens-before the get. */
    public static final class ByConcurrentHashMap extends Message {

        /** Called for each execution. */
        public ByConcurrentHashMap() {
            super(new ConcurrentHashMap<>());
        }
    }

    /** The write of a volatile field happens-before its read. */
    public static final class ByVolatile {

        private int work;
        private volatile int flag;

        /** The writer. */
        @Actor
        public void writer() {
            work = 1;
            flag = 1;
        }

        /** The reader. */
        @Actor
        public void reader(II_Result r) {
            r.r1 = flag;
            r.r2 = work;
        }
    }
}
