package org.maplitmus.weak.memory;

import java.util.List;

/** Which writes of a variable a read may see. */
final class Visibility {

    private final View view;
    private final List<Write> writes;
    private final Clock known;
    private final boolean bindsPlainWrites;
    private final int oldest;

    Visibility(View view, Variable variable, Mode mode, Clock known, Layer layer) {
        this.view = view;
        this.writes = variable.writes();
        this.known = known;
        boolean isCoherent = mode.isCoherent() || view.isSettled();
        this.bindsPlainWrites = isCoherent || layer == Layer.WEAK;
        int write = lastKnownWrite(layer == Layer.WEAK);
        int read = lastRead(variable, isCoherent);
        int volatileWrite = mode == Mode.VOLATILE ? variable.place(variable.lastVolatile()) : 0;
        this.oldest = Math.max(Math.max(write, read), volatileWrite);
    }

    private int lastKnownWrite(boolean evenPlain) {
        for (int place = writes.size() - 1; place > 0; place--) {
            if ((evenPlain || writes.get(place).mode().isCoherent()) && knows(writes.get(place))) {
                return place;
            }
        }
        return 0;
    }

    private int lastRead(Variable variable, boolean isCoherent) {
        int last = 0;
        for (Read read : variable.reads()) {
            boolean binds =
                    view.wasBeforeFence(read) || (isCoherent && read.mode().isCoherent() && knows(read));
            last = binds ? Math.max(last, variable.place(read.write())) : last;
        }
        return last;
    }

    private boolean knows(Write write) {
        return view.has(known, write.thread(), write.time());
    }

    private boolean knows(Read read) {
        return view.has(known, read.thread(), read.time());
    }

    boolean allows(int place) {
        Write write = writes.get(place);
        boolean isTooOld = place < oldest && (bindsPlainWrites || write.mode().isCoherent());
        return !isTooOld && writes.stream().noneMatch(later -> write.happensBefore(later) && knows(later));
    }

    /** The place of the last write that {@code view} knows, or has seen in a way that binds it. */
    static int lastKnown(View view, Variable variable) {
        int last = 0;
        List<Write> writes = variable.writes();
        for (int place = 1; place < writes.size(); place++) {
            last = view.knows(writes.get(place)) ? place : last;
        }
        for (Read read : variable.reads()) {
            boolean binds = view.wasBeforeFence(read) || (read.mode().isCoherent() && view.knows(read));
            last = binds ? Math.max(last, variable.place(read.write())) : last;
        }
        return last;
    }
}
