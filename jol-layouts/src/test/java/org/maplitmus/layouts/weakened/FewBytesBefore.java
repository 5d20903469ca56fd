package org.maplitmus.layouts.weakened;

/** Sixteen bytes less than an eight-byte field needs on one side. */
class FewBytesBefore {
    byte left00, left01, left02, left03, left04, left05, left06, left07;
    byte left08, left09, left10, left11, left12, left13, left14, left15;
    byte left16, left17, left18, left19, left20, left21, left22, left23;
    byte left24, left25, left26, left27, left28, left29, left30, left31;
    byte left32, left33, left34, left35, left36, left37, left38, left39;
}
