package org.maplitmus.runner.alone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells an operation that a map lacks from one that fails: it throws the same whatever it is given and whatever the map
 * holds, with one thread, and changes nothing.
 *
 * <p>What it says does not matter, and whether it is a {@code RuntimeException("not implemented")} or Kotlin's and
 * Scala's {@code NotImplementedError}. But what the virtual machine throws by itself is a fault of the map's code.
 */
final class MissingOperation {

    private static final int KEYS = 4;
    private static final Set<String> FAULTS = Set.of(
            "NullPointerException",
            "ArrayIndexOutOfBoundsException",
            "StringIndexOutOfBoundsException",
            "IndexOutOfBoundsException",
            "ClassCastException",
            "ArithmeticException",
            "ArrayStoreException",
            "NegativeArraySizeException",
            "IllegalMonitorStateException",
            "ConcurrentModificationException",
            "StackOverflowError");

    private MissingOperation() {}

    /** Whether the map's own method {@code name} is missing, of which a call ended with {@code reply}. */
    static boolean is(SubjectMaker maker, String name, Reply reply) throws ReflectiveOperationException {
        List<MapCall> calls = MapCall.of(name);
        for (MapCall call : calls) {
            if (!is(maker, call, reply)) {
                return false;
            }
        }
        return !calls.isEmpty();
    }

    /** Whether {@code call}, which ended with {@code reply}, always ends like that and changes nothing. */
    static boolean is(SubjectMaker maker, MapCall call, Reply reply) throws ReflectiveOperationException {
        if (!reply.threw() || FAULTS.contains(reply.text())) {
            return false;
        }
        for (int entries = 0; entries < KEYS; entries++) {
            for (int key = 0; key < KEYS; key++) {
                if (!is(maker, call, reply, entries, key)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean is(SubjectMaker maker, MapCall call, Reply reply, int entries, int key)
            throws ReflectiveOperationException {
        Map<Integer, Integer> map = MapContract.map(maker.make());
        for (int each = 0; each < entries; each++) {
            MapCall.PUT.on(map, each, each, each);
        }
        Map<Integer, Reply> before = held(map);
        return call.on(map, key, key, key + 1).equals(reply) && held(map).equals(before);
    }

    private static Map<Integer, Reply> held(Map<Integer, Integer> map) {
        Map<Integer, Reply> held = new HashMap<>();
        for (int key = 0; key < KEYS; key++) {
            held.put(key, MapCall.GET.on(map, key, 0, 0));
        }
        return held;
    }
}
