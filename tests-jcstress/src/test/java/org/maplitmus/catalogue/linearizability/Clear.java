package org.maplitmus.catalogue.linearizability;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jspecify.annotations.Nullable;

/** A look, a store, and the end of all entries at one instant. */
public final class Clear extends Operations {

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    /** Two stores in order beside a clear: at one instant it cannot spare the first and take the second. */
    static ExecutionScenario besideTwoStores() {
        return new ExecutionScenario(
                List.of(),
                List.of(List.of(call("clear")), List.of(call("put", FIRST), call("put", SECOND))),
                List.of(call("get", FIRST), call("get", SECOND)),
                null);
    }

    private static Actor call(String operation, Object... arguments) {
        Method method = Arrays.stream(Clear.class.getMethods())
                .filter(candidate -> candidate.getName().equals(operation))
                .findFirst()
                .orElseThrow();
        return new Actor(method, List.of(arguments));
    }

    @Operation
    public @Nullable Integer get(int key) {
        return map.get(key);
    }

    @Operation
    public void put(int key) {
        map.put(key, key);
    }

    @Operation
    public void clear() {
        map.clear();
    }
}
