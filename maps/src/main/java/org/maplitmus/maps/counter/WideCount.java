package org.maplitmus.maps.counter;

/** The hot field, in a class of its own between its paddings. */
class WideCount extends WideLeftPadding {
    long count;
}
