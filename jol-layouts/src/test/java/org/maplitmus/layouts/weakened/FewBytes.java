package org.maplitmus.layouts.weakened;

/** The hot long has 40 bytes a side, sixteen less than it needs. */
public class FewBytes extends HotAfterFewBytes {
    byte padAfter00, padAfter01, padAfter02, padAfter03, padAfter04, padAfter05, padAfter06, padAfter07;
    byte padAfter08, padAfter09, padAfter10, padAfter11, padAfter12, padAfter13, padAfter14, padAfter15;
    byte padAfter16, padAfter17, padAfter18, padAfter19, padAfter20, padAfter21, padAfter22, padAfter23;
    byte padAfter24, padAfter25, padAfter26, padAfter27, padAfter28, padAfter29, padAfter30, padAfter31;
    byte padAfter32, padAfter33, padAfter34, padAfter35, padAfter36, padAfter37, padAfter38, padAfter39;
}
