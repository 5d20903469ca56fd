package org.maplitmus.layouts.weakened;

/** A hot long that nothing keeps off the object before. */
class HotAfterHeader {
    long hot;
}
