package org.maplitmus.runner.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.maplitmus.report.collect.TableGrowth;

/**
 * Finds with how many entries a map grows: it puts one key after the other and looks at the arrays that can be reached.
 *
 * <p>The map grows with n entries if the n-th put makes an array go, or brings a wider one, or one into which others
 * have moved. What the first put makes is no growth, nor is a part that is made when its first entry comes, nor an
 * array of a class of which most puts bring one. Up to {@value #DENSE} entries it looks after each put, then after each
 * doubling, and narrows down what it finds there in fresh maps. Not thread-safe.
 */
final class GrowthSearch {

    /** The most entries that it tries. */
    static final int MOST = 100_000;

    private static final int DENSE = 128;

    /** How long it goes on to fill a map in which it has not found enough. */
    private static final long NANOS = TimeUnit.SECONDS.toNanos(3);

    private final String subject;
    private final Callable<?> factory;
    private final int above;
    private final int times;
    private final long start = System.nanoTime();
    private final List<Integer> entries = new ArrayList<>();
    private final Set<String> closed = new TreeSet<>();
    private Set<Class<?>> ofEntries = Set.of();

    /**
     * A search of the maps that {@code factory} makes for the first {@code times} growths with more than {@code above}
     * entries.
     */
    GrowthSearch(String subject, Callable<?> factory, int above, int times) {
        this.subject = subject;
        this.factory = factory;
        this.above = above;
        this.times = times;
    }

    /** What it finds; called once. */
    TableGrowth found() {
        try {
            Filling map = fresh();
            return map.fillTo(1)
                    ? search(map)
                    : TableGrowth.unknown(subject, "its first put ended with " + map.refusal());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return TableGrowth.unknown(subject, String.valueOf(e.getMessage() == null ? e : e.getMessage()));
        }
    }

    @SuppressWarnings("unchecked")
    private Filling fresh() throws Exception {
        if (factory.call() instanceof Map<?, ?> map) {
            return new Filling((Map<Object, Object>) map);
        }
        throw new IllegalStateException("it is no java.util.Map");
    }

    private TableGrowth search(Filling map) throws Exception {
        List<ReachableArrays> dense = new ArrayList<>();
        do {
            dense.add(look(map));
        } while (dense.size() < DENSE && inTime() && map.fillTo(dense.size() + 1));
        ofEntries = broughtByMost(dense);
        for (int n = 2; n <= dense.size() && !isFound(); n++) {
            if (differ(dense.get(n - 2), dense.get(n - 1))) {
                entries.add(n);
            }
        }
        return isFound() ? grows() : beyond(map, dense.get(dense.size() - 1));
    }

    /** The classes of arrays of which most puts bring one: those of entries, not of tables. */
    private static Set<Class<?>> broughtByMost(List<ReachableArrays> dense) {
        Map<Class<?>, Integer> puts = new HashMap<>();
        for (int i = 1; i < dense.size(); i++) {
            dense.get(i - 1).classesWonBefore(dense.get(i)).forEach(type -> puts.merge(type, 1, Integer::sum));
        }
        return puts.entrySet().stream()
                .filter(brought -> brought.getValue() > dense.size() / 2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean differ(ReachableArrays earlier, ReachableArrays later) {
        return earlier.loseOneBefore(later) || earlier.winOneBefore(later, ofEntries);
    }

    private TableGrowth beyond(Filling map, ReachableArrays dense) throws Exception {
        int before = map.entries();
        ReachableArrays last = dense;
        while (before < MOST && inTime()) {
            map.fillTo(Math.min(MOST, 2 * before), this::inTime);
            ReachableArrays now = look(map);
            if (differ(last, now)) {
                narrowed(before, map.entries()).ifPresent(entries::add);
            }
            if (isFound()) {
                return grows();
            }
            if (map.entries() == before) {
                break;
            }
            before = map.entries();
            last = now;
        }
        return never(map, last);
    }

    /**
     * The number of entries, above {@code low} and at most {@code high}, with which a fresh map grows; empty if the
     * difference came by and by, as parts do that are made on demand.
     */
    private OptionalInt narrowed(int low, int high) throws Exception {
        int under = low;
        int over = high;
        while (over - under > 1) {
            int middle = (under + over) >>> 1;
            if (growsBetween(low, middle)) {
                over = middle;
            } else {
                under = middle;
            }
        }
        return growsBetween(under, over) ? OptionalInt.of(over) : OptionalInt.empty();
    }

    private boolean growsBetween(int low, int high) throws Exception {
        Filling map = fresh();
        map.fillTo(low);
        ReachableArrays earlier = map.arrays();
        map.fillTo(high);
        return differ(earlier, map.arrays());
    }

    private boolean isFound() {
        return entries.stream().filter(each -> each > above).count() >= times;
    }

    private TableGrowth grows() {
        return new TableGrowth(subject, entries, entries.get(entries.size() - 1), false, "");
    }

    private TableGrowth never(Filling map, ReachableArrays last) {
        return closed.isEmpty()
                ? new TableGrowth(subject, entries, map.held(), last.arrays().isEmpty(), "")
                : TableGrowth.unknown(subject, "the fields of " + String.join(", ", closed) + " cannot be read");
    }

    private ReachableArrays look(Filling map) throws IllegalAccessException {
        ReachableArrays arrays = map.arrays();
        closed.addAll(arrays.closed());
        return arrays;
    }

    private boolean inTime() {
        return System.nanoTime() - start < NANOS;
    }
}
