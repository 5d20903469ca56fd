package org.maplitmus.catalogue.compute;

import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a computation ends whose function uses the map that it is computed for.
 *
 * <p>It is {@value #STORED} if the computed value is in the map when it has returned, {@value #GONE} if the key has no
 * value then, {@value #OLD} if it has another, and the name of the exception if the map has reported the use.
 */
final class SelfUse {

    static final String STORED = "stored";
    static final String GONE = "gone";
    static final String OLD = "old";

    private static final int COMPUTED = -1;

    private SelfUse() {}

    /** Of {@code compute} for {@code key}, whose function runs {@code use}. */
    static String inCompute(Map<Integer, Integer> map, int key, Runnable use) {
        return end(() -> map.compute(key, (same, old) -> computedAfter(use)), () -> map.get(key));
    }

    /** Of {@code computeIfAbsent} for {@code key}, whose function runs {@code use}. */
    static String inComputeIfAbsent(Map<Integer, Integer> map, int key, Runnable use) {
        return end(() -> map.computeIfAbsent(key, same -> computedAfter(use)), () -> map.get(key));
    }

    private static String end(Runnable computation, Supplier<@Nullable Integer> look) {
        try {
            computation.run();
        } catch (IllegalStateException | ConcurrentModificationException report) {
            return report.getClass().getSimpleName();
        }
        Integer found = look.get();
        if (found == null) {
            return GONE;
        }
        return Objects.equals(found, COMPUTED) ? STORED : OLD;
    }

    private static Integer computedAfter(Runnable use) {
        use.run();
        return COMPUTED;
    }
}
