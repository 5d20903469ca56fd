package org.maplitmus.layouts.weakened;

/** The hot long has 56 bytes a side, just enough where nothing more is declared. */
class Sequence extends SequenceValue {
    byte right00, right01, right02, right03, right04, right05, right06, right07;
    byte right08, right09, right10, right11, right12, right13, right14, right15;
    byte right16, right17, right18, right19, right20, right21, right22, right23;
    byte right24, right25, right26, right27, right28, right29, right30, right31;
    byte right32, right33, right34, right35, right36, right37, right38, right39;
    byte right40, right41, right42, right43, right44, right45, right46, right47;
    byte right48, right49, right50, right51, right52, right53, right54, right55;
}
