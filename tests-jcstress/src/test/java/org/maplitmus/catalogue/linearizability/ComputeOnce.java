package org.maplitmus.catalogue.linearizability;

import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/** A computation that counts how often its function is called, and that number. */
public final class ComputeOnce extends Operations {

    private final AtomicInteger calls = new AtomicInteger();

    @Operation
    public @Nullable Integer computeIfAbsent(@Param(name = "value") int value) {
        return map.computeIfAbsent(1, absent -> {
            calls.incrementAndGet();
            return value;
        });
    }

    @Operation
    public int calls() {
        return calls.get();
    }
}
