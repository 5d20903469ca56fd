package org.maplitmus.benchmarks.plan;

/** Two threads that misuse one map. */
public interface Duel {

    /** The result of a {@link #hammer} in which nobody was told within a tenth of a second. */
    long NOBODY_TOLD = -1;

    /** The result of a {@link #hammer} that one of the two began late, for want of a processor. */
    long NOT_TOGETHER = -2;

    /** Lets the two do one operation each, again and again. */
    Tally overlaps(int rounds);

    /**
     * Lets the two hammer a new map until one of them is told.
     *
     * @return how many nanoseconds that took, {@link #NOBODY_TOLD} or {@link #NOT_TOGETHER}
     */
    long hammer();

    /**
     * What came of a number of rounds.
     *
     * @param counted those in which both threads had a processor all the time
     * @param reports those of them in which at least one thread was told
     */
    record Tally(int counted, int reports) {

        /** The two together. */
        public Tally plus(Tally other) {
            return new Tally(counted + other.counted, reports + other.reports);
        }

        /** The share of reports; not a number if nothing counts. */
        public double percent() {
            return counted == 0 ? Double.NaN : 100.0 * reports / counted;
        }
    }

    /** Who meets whom. */
    enum Roles {
        /** One thread stores, the other looks up. */
        WRITE_READ("W/R"),
        /** Both store. */
        WRITE_WRITE("W/W");

        private final String label;

        Roles(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
