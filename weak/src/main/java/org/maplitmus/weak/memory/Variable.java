package org.maplitmus.weak.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field, or an element of an array: the writes to it, in the order that coherent accesses agree on. */
public final class Variable {

    private final Object name;
    private final @Nullable Object owner;
    private final List<Write> writes = new ArrayList<>(2);
    private final List<Read> reads = new ArrayList<>(0);
    private Clock volatiles = Clock.NONE;
    private int lastVolatile;

    /**
     * Holds {@code value}.
     *
     * @param name which field or element it is
     * @param owner the object that it is part of, if any
     */
    public Variable(Object name, @Nullable Object owner, @Nullable Object value) {
        this.name = name;
        this.owner = owner;
        writes.add(Write.initial(value));
    }

    /** Which field or element it is. */
    public Object name() {
        return name;
    }

    /** The object that it is part of, if any. */
    public @Nullable Object owner() {
        return owner;
    }

    /** The writes to it, in the order that coherent accesses agree on. */
    public List<Write> writes() {
        return Collections.unmodifiableList(writes);
    }

    /** The last of its writes. */
    public Write newest() {
        return writes.get(writes.size() - 1);
    }

    /** Whether nobody has written to it since the start. */
    public boolean isInitial() {
        return writes.size() == 1;
    }

    int place(Write write) {
        return writes.indexOf(write);
    }

    /** The last write of a volatile mode, in the order of execution. */
    Write lastVolatile() {
        return writes.get(lastVolatile);
    }

    Clock volatiles() {
        return volatiles;
    }

    List<Read> reads() {
        return reads;
    }

    void add(int place, Write write) {
        writes.add(place, write);
        if (write.mode() == Mode.VOLATILE) {
            volatiles = volatiles.join(write.message());
            lastVolatile = place;
        } else if (place <= lastVolatile) {
            lastVolatile++;
        }
    }

    void add(Read read) {
        if (!isInitial()) {
            reads.add(read);
        }
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
