package org.maplitmus.contract.convert;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys of one kind, for Integers. Those that scenarios use are made once, so that samples share them. */
final class NumberedKeys implements Conversion {

    private static final int PREPARED = 256;

    private final KeyKind kind;
    private final Object[] prepared;

    NumberedKeys(KeyKind kind) {
        this.kind = kind;
        this.prepared = IntStream.range(0, PREPARED).mapToObj(kind::key).toArray();
    }

    KeyKind kind() {
        return kind;
    }

    @Override
    public @Nullable Object inward(@Nullable Object outer) {
        if (!(outer instanceof Integer number)) {
            return outer;
        }
        return number >= 0 && number < PREPARED ? prepared[number] : kind.key(number);
    }

    @Override
    public @Nullable Object outward(@Nullable Object inner) {
        Integer number = inner == null ? null : kind.number(inner);
        return number == null ? inner : number;
    }
}
