package org.maplitmus.runner.alone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.report.collect.Difference;

/**
 * The contract of Map with one thread: random calls, from a fixed seed, of a map and of a HashMap beside it.
 *
 * <p>What a map does not support, it need not answer. Not thread-safe, but for {@link #pending()} and {@link #calls()},
 * which another thread may read while {@link #broken} goes on.
 */
final class MapContract {

    private static final int ROUNDS = 24;
    private static final int CALLS = 64;
    private static final int FEW_KEYS = 6;
    private static final int MANY_KEYS = 40;
    private static final int VALUES = 3;

    private final SubjectMaker maker;
    private final List<MapCall> calls;
    private final Random random = new Random(42);

    /* Written by the thread that calls, read by the one that watches: volatile for visibility alone. */
    private volatile @Nullable Difference pending;
    private volatile long called;

    /** That of the subjects of {@code maker}, as far as it speaks of the methods called {@code names}, and of put. */
    MapContract(SubjectMaker maker, Set<String> names) {
        this.maker = maker;
        this.calls = new ArrayList<>(MapCall.among(names));
        if (!calls.contains(MapCall.PUT)) {
            calls.add(MapCall.PUT);
        }
    }

    /** The first call that HashMap answers otherwise. */
    Optional<Difference> broken() throws ReflectiveOperationException {
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Difference> difference = broken(round % 2 == 0 ? FEW_KEYS : MANY_KEYS);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** The call that has not returned yet, as a difference, or null if there is none. */
    @Nullable
    Difference pending() {
        return pending;
    }

    /** How many calls have begun. */
    long calls() {
        return called;
    }

    private Optional<Difference> broken(int keys) throws ReflectiveOperationException {
        begin(null);
        Map<Integer, Integer> map = map(maker.make());
        Map<Integer, Integer> reference = new HashMap<>();
        for (int i = 0; i < CALLS && !calls.isEmpty(); i++) {
            MapCall call = calls.get(random.nextInt(calls.size()));
            int k = random.nextInt(keys);
            int v = random.nextInt(VALUES);
            int w = VALUES + random.nextInt(VALUES);
            Map<Integer, Integer> before = new HashMap<>(reference);
            Reply expected = call.on(reference, k, v, w);
            String text = call.text(k, v, w);
            begin(new Difference(text, "did not return", expected.present()));
            Reply reply = call.on(map, k, v, w);
            begin(null);
            if (reply.unsupported() || MissingOperation.is(maker, call, reply)) {
                calls.remove(call);
                reference = before;
            } else if (!reply.equals(expected)) {
                return Optional.of(new Difference(text, reply.past(), expected.present()));
            } else {
                Optional<Difference> lasting = lasting(text, map, reference, keys);
                if (lasting.isPresent()) {
                    return lasting;
                }
            }
        }
        return Optional.empty();
    }

    /** The difference that a call left behind which was answered as HashMap answers it. */
    private Optional<Difference> lasting(
            String text, Map<Integer, Integer> map, Map<Integer, Integer> reference, int keys) {
        for (int key = 0; key < keys; key++) {
            int asked = key;
            Reply expected = Reply.returned(reference.get(key));
            String look = text + ", then get(" + key + "),";
            begin(new Difference(look, "did not return", expected.present()));
            Reply reply = Reply.of(() -> map.get(asked));
            if (!reply.equals(expected)) {
                return Optional.of(new Difference(look, reply.past(), expected.present()));
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void begin(@Nullable Difference ifItNeverReturns) {
        pending = ifItNeverReturns;
        called++;
    }

    @SuppressWarnings("unchecked")
    static Map<Integer, Integer> map(Object subject) {
        return (Map<Integer, Integer>) subject;
    }
}
