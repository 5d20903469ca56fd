package org.maplitmus.layouts.weakened;

/** The hot long has a line of bytes before it and none after it. */
public class NoRightPadding extends BytesBefore {
    long hot;
}
