package org.maplitmus.weak.search;

import java.util.HashMap;
import java.util.Map;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Variable;

/** Which variables the threads contend for, by name, learned from the executions so far. */
final class Conflicts {

    private static final class Users {

        private int any;
        private int writers;
        private int placing;
        private int ordering;

        private Users copy() {
            Users copy = new Users();
            copy.any = any;
            copy.writers = writers;
            copy.placing = placing;
            copy.ordering = ordering;
            return copy;
        }

        private boolean isShared() {
            return writers != 0 && Integer.bitCount(any) > 1;
        }

        /* Where some writes take any place and others take the last, their order of execution counts. */
        private boolean isMixed() {
            return placing != 0 && ordering != 0 && Integer.bitCount(placing | ordering) > 1;
        }
    }

    private final Layer layer;
    private final Map<Object, Users> users = new HashMap<>();
    private boolean hasGrown;

    Conflicts(Layer layer) {
        this.layer = layer;
    }

    /** What is known now. */
    Conflicts copy() {
        Conflicts copy = new Conflicts(layer);
        users.forEach((name, known) -> copy.users.put(name, known.copy()));
        return copy;
    }

    /** Whether something was learned since the last question. */
    boolean hasGrown() {
        boolean grown = hasGrown;
        hasGrown = false;
        return grown;
    }

    boolean isPoint(int thread, Transition move) {
        if (!move.isAccess()) {
            return true;
        }
        Users known = users.computeIfAbsent(((Variable) move.target()).name(), name -> new Users());
        learn(known, 1 << thread, move);
        return known.isShared() && (!move.isPlaced() || layer == Layer.SC || known.isMixed());
    }

    private void learn(Users known, int thread, Transition move) {
        boolean wasShared = known.isShared();
        boolean wasMixed = known.isMixed();
        known.any |= thread;
        known.writers |= move.writes() ? thread : 0;
        known.placing |= move.isPlaced() ? thread : 0;
        known.ordering |= move.writes() && !move.isPlaced() ? thread : 0;
        hasGrown |= wasShared != known.isShared() || wasMixed != known.isMixed();
    }
}
