package org.maplitmus.weak.search;

import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;

/**
 * What a thread does next.
 *
 * @param kind what it is
 * @param target what it is done to
 * @param mode how, where the target is a variable
 */
public record Transition(Kind kind, Object target, Mode mode) {

    /** Kinds of moves. */
    public enum Kind {
        READ,
        WRITE,
        UPDATE,
        /** Takes a monitor, or sets or takes a permit: one at a time, in an order that matters. */
        SYNC,
        FENCE,
        /** Waits for other threads alone. */
        AWAIT
    }

    private static final Object FENCES = new Object();
    private static final Object ALL = new Object();

    /** Goes on since nobody else can. */
    public static final Transition ALONE = new Transition(Kind.AWAIT, ALL, Mode.PLAIN);

    /** A full fence. */
    public static final Transition FENCE = new Transition(Kind.FENCE, FENCES, Mode.VOLATILE);

    /** A read. */
    public static Transition read(Variable variable, Mode mode) {
        return new Transition(Kind.READ, variable, mode);
    }

    /** A write. */
    public static Transition write(Variable variable, Mode mode) {
        return new Transition(Kind.WRITE, variable, mode);
    }

    /** An atomic update, whose second half has this mode. */
    public static Transition update(Variable variable, Mode mode) {
        return new Transition(Kind.UPDATE, variable, mode);
    }

    /** Something done to a monitor or a permit. */
    public static Transition sync(Object target) {
        return new Transition(Kind.SYNC, target, Mode.VOLATILE);
    }

    /** A wait until others have done something; for new writes, if the target is a list of variables. */
    public static Transition await(Object target) {
        return new Transition(Kind.AWAIT, target, Mode.PLAIN);
    }

    boolean isAccess() {
        return kind == Kind.READ || kind == Kind.WRITE || kind == Kind.UPDATE;
    }

    boolean writes() {
        return kind == Kind.WRITE || kind == Kind.UPDATE;
    }

    boolean isVolatile() {
        return mode == Mode.VOLATILE;
    }

    /** A write whose place among the writes of its variable is a choice of its own, whenever it is done. */
    boolean isPlaced() {
        return kind == Kind.WRITE && !isVolatile();
    }

    /**
     * Whether {@code done}, done first, leads to what cannot be had by doing this first.
     *
     * <p>Where a read comes after a write that is not volatile for both, or a placed write after another, this leads
     * nowhere new: the later of the two may see or take the place that it had as the earlier.
     */
    boolean dependsOn(Transition done) {
        if (kind == Kind.FENCE || done.kind == Kind.FENCE) {
            return isOrderedWithFences() && done.isOrderedWithFences();
        }
        return target.equals(done.target) && kind != Kind.AWAIT && done.kind != Kind.AWAIT && dependsOnAlike(done);
    }

    /** Whether the order of the two is part of what tells executions apart, besides which write a read sees. */
    boolean isOrderedWith(Transition other) {
        return dependsOn(other) || other.dependsOn(this);
    }

    private boolean isOrderedWithFences() {
        return kind == Kind.FENCE || (kind == Kind.READ && isVolatile());
    }

    private boolean dependsOnAlike(Transition done) {
        if (!isAccess()) {
            return true;
        }
        if (kind == Kind.READ || done.kind == Kind.READ) {
            return isVolatile() && done.isVolatile() && (writes() || done.writes());
        }
        return kind == Kind.UPDATE || !done.isPlaced();
    }
}
