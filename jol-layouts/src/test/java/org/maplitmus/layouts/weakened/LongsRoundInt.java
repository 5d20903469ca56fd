package org.maplitmus.layouts.weakened;

/** The hot int stands between seven longs a side in the source; the machine sorts them by size. */
public class LongsRoundInt {
    long pad00, pad01, pad02, pad03, pad04, pad05, pad06;
    int hot;
    long padAfter00, padAfter01, padAfter02, padAfter03, padAfter04, padAfter05, padAfter06;
}
