package org.maplitmus.layouts.weakened;

/** The hot long behind its first 40 bytes. */
class HotAfterFewBytes extends FewBytesBefore {
    long hot;
}
