package org.maplitmus.layouts.weakened;

import java.util.concurrent.atomic.AtomicLong;

/** A reference behind a line of bytes to the object that holds the hot word. */
class AtomicAfterBytes extends LineOfBytes {
    final AtomicLong hot = new AtomicLong();
}
