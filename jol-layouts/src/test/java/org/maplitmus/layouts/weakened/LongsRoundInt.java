package org.maplitmus.layouts.weakened;

/** The hot int stands between seven longs a side in the source; the machine sorts them by size. */
final class LongsRoundInt {
    long left00, left01, left02, left03, left04, left05, left06;
    int hot;
    long right00, right01, right02, right03, right04, right05, right06;
}
