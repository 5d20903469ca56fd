package org.maplitmus.maps.counter;

/** The hot field, in a class of its own so that the layouter cannot move it out from between its paddings. */
class HotCount extends LeftPadding {
    long count;
}
