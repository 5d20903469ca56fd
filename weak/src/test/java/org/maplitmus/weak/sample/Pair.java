package org.maplitmus.weak.sample;

/** Two numbers that a scenario has found. */
public final class Pair {

    public int first;
    public int second;

    @Override
    public String toString() {
        return first + ", " + second;
    }
}
