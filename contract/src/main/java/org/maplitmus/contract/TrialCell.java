package org.maplitmus.contract;

/** What the generated cell of a {@link Trial} is to the program that runs it; an instance is good for one sample. */
public interface TrialCell {

    /** Runs the trial to its end, if it has one, and returns the JCStress result object that says what it found. */
    Object sample();
}
