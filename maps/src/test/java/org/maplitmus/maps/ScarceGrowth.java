package org.maplitmus.maps;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A program that takes the memory away from a map which is about to grow, again and again with some more left, until a
 * put is refused; then it gives the memory back and goes on.
 *
 * <p>Prints how many of the refusals came from the middle of a growth, and fails if a map lost or invented a key, or if
 * it changed behind the back of an iterator that fails fast.
 */
final class ScarceGrowth {

    private static final int KEYS = 60_000;
    /** A little less than three quarters of a power of two, which is what every table here holds before it grows. */
    private static final int BEFORE_GROWTH = 49_100;

    private static final int GREATEST_PIECE = 1 << 18;
    private static final int LEAST_PIECE = 1 << 10;
    private static final int STEP = 1 << 15;
    private static final int TRIALS = 4;
    private static final int ENTRY = 1 << 8;

    private final EveryMap kind;
    private final Integer[] keys = IntStream.range(0, KEYS).boxed().toArray(Integer[]::new);
    private final List<byte[]> ballast = new ArrayList<>(1 << 13);
    private int refused;
    private int inGrowth;

    private ScarceGrowth(EveryMap kind) {
        this.kind = kind;
    }

    public static void main(String[] args) {
        ScarceGrowth memory = new ScarceGrowth(EveryMap.valueOf(args[0]));
        for (int trial = 1; trial <= TRIALS; trial++) {
            memory.fill(trial * STEP);
        }
        System.out.println("refused " + memory.refused + ", in a growth " + memory.inGrowth);
    }

    private void fill(int room) {
        Map<Object, Integer> map = kind.make();
        put(map, 0, BEFORE_GROWTH);
        leave(room);
        int next = putUntilRefused(map);
        requireStored(map, next);
        put(map, next, KEYS);
        requireStored(map, KEYS);
        map.keySet().removeIf(key -> (Integer) key >= KEYS / 2);
        requireStored(map, KEYS / 2);
    }

    private void put(Map<Object, Integer> map, int from, int to) {
        for (int i = from; i < to; i++) {
            map.put(keys[i], keys[i]);
        }
    }

    /** Takes all memory but so many bytes, in ever smaller pieces: each piece that is refused costs collections. */
    private void leave(int room) {
        ballast.add(new byte[room]);
        for (int piece = GREATEST_PIECE; piece >= LEAST_PIECE; piece /= 4) {
            takeAll(piece);
        }
        ballast.remove(0);
    }

    private void takeAll(int piece) {
        try {
            while (true) {
                ballast.add(new byte[piece]);
            }
        } catch (OutOfMemoryError full) {
            return;
        }
    }

    /** How many keys were stored: that of the put which was refused may be there or not. */
    private int putUntilRefused(Map<Object, Integer> map) {
        int next = BEFORE_GROWTH;
        Iterator<?> walk = null;
        try {
            for (; next < KEYS; next++) {
                walk = null;
                walk = kind.walk == EveryMap.Walk.FAIL_FAST ? map.keySet().iterator() : null;
                map.put(keys[next], keys[next]);
            }
        } catch (OutOfMemoryError full) {
            refused++;
            inGrowth += hasRoomForAnEntry() ? 1 : 0;
            ballast.clear();
            int stored = map.containsKey(keys[next]) ? next + 1 : next;
            requireReported(walk, stored > next);
            return stored;
        }
        ballast.clear();
        return next;
    }

    /** Then it was a growth that was refused, and what it had taken is free again. */
    private boolean hasRoomForAnEntry() {
        try {
            return ballast.add(new byte[ENTRY]);
        } catch (OutOfMemoryError full) {
            return false;
        }
    }

    private static void requireReported(@Nullable Iterator<?> walk, boolean changed) {
        if (walk == null || !walk.hasNext()) {
            return;
        }
        boolean reported = false;
        try {
            walk.next();
        } catch (ConcurrentModificationException report) {
            reported = true;
        }
        if (reported != changed) {
            throw new AssertionError(changed ? "a change was not reported" : "a change was reported that was not made");
        }
    }

    private void requireStored(Map<Object, Integer> map, int count) {
        for (int i = 0; i < KEYS; i++) {
            if (map.containsKey(keys[i]) != i < count) {
                throw new AssertionError("key " + i + (i < count ? " is lost" : " was never stored"));
            }
        }
        long shown = 0;
        for (Object ignored : map.keySet()) {
            shown++;
        }
        if (map.size() != count || shown != count) {
            throw new AssertionError("size " + map.size() + ", " + shown + " keys shown, of " + count);
        }
    }
}
