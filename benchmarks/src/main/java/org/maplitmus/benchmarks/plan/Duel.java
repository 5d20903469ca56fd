package org.maplitmus.benchmarks.plan;

/** Two threads that misuse one map. */
public interface Duel {

    /**
     * Lets the two do one operation each, again and again.
     *
     * @return in how many of {@code rounds} at least one of them was told
     */
    int overlaps(int rounds);

    /**
     * Lets the two hammer a new map until one of them is told.
     *
     * @return how many nanoseconds that took, or -1 if nobody was told within a tenth of a second
     */
    long hammer();

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
