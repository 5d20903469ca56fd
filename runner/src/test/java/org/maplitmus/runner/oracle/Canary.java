package org.maplitmus.runner.oracle;

import java.util.HashMap;
import java.util.Map;

/**
 * Two threads that look whether a plain map has a key, and then put it: an engine that does not find how both miss it
 * sees no races at all.
 */
public final class Canary {

    /** What the outcome is called if both have missed the key. */
    static final String BOTH = "both";

    private final Map<Integer, Integer> map = new HashMap<>();
    private boolean first;
    private boolean second;

    /** The first thread, by the name that a scenario calls it. */
    public void runActor0() {
        first = missesAndPuts();
    }

    /** The second thread. */
    public void runActor1() {
        second = missesAndPuts();
    }

    /** What came of it. */
    public Object outcomeOfAll() {
        return first && second ? BOTH : "one";
    }

    private boolean missesAndPuts() {
        boolean missed = !map.containsKey(1);
        if (missed) {
            map.put(1, 1);
        }
        return missed;
    }
}
