package org.maplitmus.weak.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** Which write each read saw, and the order of the writes of each variable: what tells two executions apart. */
final class Signature {

    private final Set<Variable> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private long reads;

    void hasRead(View view, Write write) {
        reads += mix(code(view.thread(), view.time()) * 31 + code(write.thread(), write.time()));
    }

    void hasWritten(Variable variable) {
        written.add(variable);
    }

    long value() {
        return reads + written.stream().mapToLong(Signature::order).sum();
    }

    private static long order(Variable variable) {
        List<Write> writes = new ArrayList<>(variable.writes());
        long order = 0;
        for (Write write : writes) {
            order = mix(order * 31 + code(write.thread(), write.time()));
        }
        return order;
    }

    private static long code(int thread, int time) {
        return mix(thread * 1_000_003L + time + 1);
    }

    private static long mix(long bits) {
        long once = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        long twice = (once ^ (once >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return twice ^ (twice >>> 33);
    }
}
