package org.maplitmus.benchmarks;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maplitmus.benchmarks.harness.Together;

/** How a table shows what two threads took, beside what they took with a peer. */
final class Ratio {

    private static final String NOTHING = "-";

    private Ratio() {}

    /** A figure, its ratio to the peer's and the windows; a dash stands for whatever no window counts for. */
    static String of(Together.@Nullable Result result, Together.@Nullable Result peer) {
        if (result == null || result.nanos().isEmpty()) {
            return NOTHING;
        }
        double nanos = result.nanos().getAsDouble();
        String ratio = peer == null || peer.nanos().isEmpty()
                ? NOTHING
                : number(nanos / peer.nanos().getAsDouble());
        return number(nanos) + " (" + ratio + ") [" + result.windows() + "]";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
