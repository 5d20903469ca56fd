package org.maplitmus.layouts.weakened;

/** The hot long behind its first 56 bytes. */
class SequenceValue extends SequenceBytes {
    long hot;
}
