package org.maplitmus.layouts.weakened;

/** The hot long has a line of bytes before it and none behind. */
final class NoRightPadding extends LineOfBytes {
    long hot;
}
