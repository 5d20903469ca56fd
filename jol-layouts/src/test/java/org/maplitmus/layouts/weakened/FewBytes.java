package org.maplitmus.layouts.weakened;

/** The hot long has 40 bytes a side, sixteen less than it needs. */
final class FewBytes extends HotAfterFewBytes {
    byte right00, right01, right02, right03, right04, right05, right06, right07;
    byte right08, right09, right10, right11, right12, right13, right14, right15;
    byte right16, right17, right18, right19, right20, right21, right22, right23;
    byte right24, right25, right26, right27, right28, right29, right30, right31;
    byte right32, right33, right34, right35, right36, right37, right38, right39;
}
