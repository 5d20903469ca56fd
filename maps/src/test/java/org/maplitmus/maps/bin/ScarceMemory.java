package org.maplitmus.maps.bin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A program that lets a map grow where memory is short, again and again with some more: first there is no room for the
 * wider table, then not enough for what has to be copied into it.
 *
 * <p>Prints how the growths ended, and fails if a map lost or invented a key.
 */
final class ScarceMemory {

    private static final int BEFORE_GROWTH = 390_000;
    private static final int DURING_GROWTH = 410_000;
    private static final int AT_THE_END = 450_000;
    private static final int BALLAST = 1 << 16;
    private static final int STEP = 1 << 20;
    private static final int TRIALS = 14;
    private static final int HEADS = 1 << 16;

    private final Colliding[] keys = new Colliding[AT_THE_END];
    /**
     * The nodes of before the growth, as if a slow reader were at each: otherwise each bin that is moved makes room.
     */
    private final Object[] held = new Object[AT_THE_END];

    private final BitSet stored = new BitSet(AT_THE_END);
    private final List<byte[]> ballast = new ArrayList<>(1 << 12);
    private BinMap<Colliding, Colliding> map = new BinMap<>();
    private int notBegun;
    private int halfway;

    private ScarceMemory() {
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(i);
        }
    }

    public static void main(String[] args) {
        ScarceMemory memory = new ScarceMemory();
        for (int trial = 1; trial <= TRIALS; trial++) {
            memory.grow(trial * STEP);
        }
        System.out.println("not begun " + memory.notBegun + ", halfway " + memory.halfway);
    }

    /**
     * Six or seven keys share a bin of 2<sup>19</sup> and go to either half by turns, so that growth copies most nodes.
     */
    private static Colliding key(int number) {
        int turn = number / HEADS & 1;
        return new Colliding(number, (number % HEADS ^ turn) << 3 | turn << 19);
    }

    private void grow(int room) {
        map = new BinMap<>();
        stored.clear();
        put(0, BEFORE_GROWTH);
        int length = map.length();
        hold();
        leave(room);
        put(BEFORE_GROWTH, DURING_GROWTH);
        boolean moving = isMoving();
        halfway += moving ? 1 : 0;
        notBegun += moving || map.length() > length ? 0 : 1;
        requireStored();
        ballast.clear();
        put(BEFORE_GROWTH, AT_THE_END);
        map.keySet().removeIf(key -> key.number() % 2 == 1);
        for (int i = 1; i < AT_THE_END; i += 2) {
            stored.clear(i);
        }
        requireStored();
    }

    private void hold() {
        int count = 0;
        Walk<?, ?> walk = map.walk();
        for (Node<?, ?> node = walk.next(); node != null; node = walk.next()) {
            held[count++] = node;
        }
    }

    /** Takes all memory but so many bytes. */
    private void leave(int room) {
        try {
            while (true) {
                ballast.add(new byte[BALLAST]);
            }
        } catch (OutOfMemoryError full) {
            ballast.subList(ballast.size() - room / BALLAST, ballast.size()).clear();
        }
    }

    /** Gives up at the first put that is refused: each that is refused costs a collection of everything. */
    private void put(int from, int to) {
        int next = from;
        try {
            for (; next < to; next++) {
                map.put(keys[next], keys[next]);
                stored.set(next);
            }
        } catch (OutOfMemoryError refused) {
            stored.set(next, map.containsKey(keys[next]));
        }
    }

    private boolean isMoving() {
        for (Colliding key : keys) {
            if (map.head(key) instanceof Forwarding) {
                return true;
            }
        }
        return false;
    }

    private void requireStored() {
        for (int i = 0; i < AT_THE_END; i++) {
            if (map.containsKey(keys[i]) != stored.get(i)) {
                throw new AssertionError("key " + i + (stored.get(i) ? " is lost" : " was never stored"));
            }
        }
        if (map.size() != stored.cardinality()) {
            throw new AssertionError("size " + map.size() + " of " + stored.cardinality());
        }
    }
}
