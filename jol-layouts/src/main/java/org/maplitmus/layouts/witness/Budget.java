package org.maplitmus.layouts.witness;

/**
 * How long the threads of one experiment run. A round is one burst of each kind at each address.
 *
 * @param warmUps rounds that are not counted, for the compiler
 * @param rounds rounds that are; once more as many where the threads seldom ran at the same time
 * @param alone milliseconds of a burst of one thread
 * @param together milliseconds of a burst of two
 */
record Budget(int warmUps, int rounds, int alone, int together) {

    /** A little more than five seconds for eight addresses. */
    static final Budget NIGHTLY = new Budget(2, 5, 20, 60);
}
