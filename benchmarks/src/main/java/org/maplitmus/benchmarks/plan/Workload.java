package org.maplitmus.benchmarks.plan;

/** What a loop does with its map, and with it what one operation is. */
public enum Workload {
    /** Looks up a key that is present. */
    GET_HIT("getHit"),
    /** Looks up a key that is absent. */
    GET_MISS("getMiss"),
    /** Looks up the key that the last lookup returned, so that lookups cannot overlap in the processor. */
    CHASE("chase"),
    /** Stores a value under a key that is present. */
    UPDATE("update"),
    /** Inserts one of the keys that fill an empty map, growth included. */
    PUT_FRESH("putFresh"),
    /** Removes the oldest key and inserts a new one. */
    CHURN("churn"),
    /** Takes a step of an iteration over all entries. */
    ITERATE("iterate");

    private final String label;

    Workload(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
