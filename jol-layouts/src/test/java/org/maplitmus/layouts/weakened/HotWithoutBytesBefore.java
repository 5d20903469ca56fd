package org.maplitmus.layouts.weakened;

/** A hot long that nothing keeps off the header. */
class HotWithoutBytesBefore {
    long hot;
}
