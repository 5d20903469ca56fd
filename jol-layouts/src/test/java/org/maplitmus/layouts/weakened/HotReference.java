package org.maplitmus.layouts.weakened;

/** A hot reference behind a line of bytes. */
class HotReference extends LineOfBytes {
    Object hot = "";
}
