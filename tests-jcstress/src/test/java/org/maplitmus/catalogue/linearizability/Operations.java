package org.maplitmus.catalogue.linearizability;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/**
 * Operations over few keys on a new map of the subject of the day. The model checker makes one for each execution; each
 * subclass has the operations that a twin implements and that its weakness concerns.
 */
@Param(name = "key", gen = IntGen.class, conf = "1:2")
@Param(name = "value", gen = IntGen.class, conf = "1:3")
@Param(name = "old or new", gen = IntGen.class, conf = "3:7")
@Param(name = "new", gen = IntGen.class, conf = "5:7")
public abstract class Operations {

    private static @Nullable Supplier<Map<Integer, Integer>> subject;

    final Map<Integer, Integer> map = Objects.requireNonNull(subject).get();

    static void on(Supplier<Map<Integer, Integer>> maker) {
        subject = maker;
    }
}
