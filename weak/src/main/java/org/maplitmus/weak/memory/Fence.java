package org.maplitmus.weak.memory;

/** The fences of {@link java.lang.invoke.VarHandle}. */
public enum Fence {
    /** VarHandle: "loads before the fence will not be reordered with loads and stores after the fence". */
    ACQUIRE,
    /** VarHandle: "loads and stores before the fence will not be reordered with stores after the fence". */
    RELEASE,
    /** VarHandle: "loads and stores before the fence will not be reordered with loads and stores after the fence". */
    FULL
}
