package org.maplitmus.layouts.weakened;

/** A subclass of padding that is just enough adds an int, which some machines put into the gap before the hot long. */
final class NumberedSequence extends Sequence {
    int number;
}
