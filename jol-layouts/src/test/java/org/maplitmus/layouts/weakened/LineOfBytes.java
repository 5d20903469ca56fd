package org.maplitmus.layouts.weakened;

/** A line of bytes behind the header. */
class LineOfBytes {
    byte left00, left01, left02, left03, left04, left05, left06, left07;
    byte left08, left09, left10, left11, left12, left13, left14, left15;
    byte left16, left17, left18, left19, left20, left21, left22, left23;
    byte left24, left25, left26, left27, left28, left29, left30, left31;
    byte left32, left33, left34, left35, left36, left37, left38, left39;
    byte left40, left41, left42, left43, left44, left45, left46, left47;
    byte left48, left49, left50, left51, left52, left53, left54, left55;
    byte left56, left57, left58, left59, left60, left61, left62, left63;
}
