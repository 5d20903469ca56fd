package org.maplitmus.layouts.assertion;

import org.maplitmus.layouts.HotGroup;
import org.maplitmus.layouts.Padding;

/** Classes to assert on. */
final class Samples {

    private Samples() {}

    /** A line of bytes. */
    @Padding
    static class Left {
        byte left00, left01, left02, left03, left04, left05, left06, left07;
        byte left08, left09, left10, left11, left12, left13, left14, left15;
        byte left16, left17, left18, left19, left20, left21, left22, left23;
        byte left24, left25, left26, left27, left28, left29, left30, left31;
        byte left32, left33, left34, left35, left36, left37, left38, left39;
        byte left40, left41, left42, left43, left44, left45, left46, left47;
        byte left48, left49, left50, left51, left52, left53, left54, left55;
        byte left56, left57, left58, left59, left60, left61, left62, left63;
    }

    /** What consumers write. */
    static class Head extends Left {
        @HotGroup
        Object head = "";
    }

    /** Padding, and a reference that everybody reads. */
    static final class Queue extends Head {
        byte right00, right01, right02, right03, right04, right05, right06, right07;
        byte right08, right09, right10, right11, right12, right13, right14, right15;
        byte right16, right17, right18, right19, right20, right21, right22, right23;
        byte right24, right25, right26, right27, right28, right29, right30, right31;
        byte right32, right33, right34, right35, right36, right37, right38, right39;
        byte right40, right41, right42, right43, right44, right45, right46, right47;
        byte right48, right49, right50, right51, right52, right53, right54, right55;
        byte right56, right57, right58, right59, right60, right61, right62, right63;

        Object empty = "";
    }

    /** The same without the reference. */
    @Padding
    static final class Stack extends Head {
        byte right00, right01, right02, right03, right04, right05, right06, right07;
        byte right08, right09, right10, right11, right12, right13, right14, right15;
        byte right16, right17, right18, right19, right20, right21, right22, right23;
        byte right24, right25, right26, right27, right28, right29, right30, right31;
        byte right32, right33, right34, right35, right36, right37, right38, right39;
        byte right40, right41, right42, right43, right44, right45, right46, right47;
        byte right48, right49, right50, right51, right52, right53, right54, right55;
        byte right56, right57, right58, right59, right60, right61, right62, right63;
    }

    /** Two hot fields side by side, and one of a name that its subclass has as well. */
    static class Pair {
        long head;
        long tail;
        int size;
    }

    /** Has another size. */
    @SuppressWarnings("HidingField")
    static final class SizedPair extends Pair {
        int size;
    }
}
