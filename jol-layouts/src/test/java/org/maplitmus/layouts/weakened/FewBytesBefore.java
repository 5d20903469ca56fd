package org.maplitmus.layouts.weakened;

/** Sixteen bytes less than an eight-byte field needs on one side. */
class FewBytesBefore {
    byte pad00, pad01, pad02, pad03, pad04, pad05, pad06, pad07;
    byte pad08, pad09, pad10, pad11, pad12, pad13, pad14, pad15;
    byte pad16, pad17, pad18, pad19, pad20, pad21, pad22, pad23;
    byte pad24, pad25, pad26, pad27, pad28, pad29, pad30, pad31;
    byte pad32, pad33, pad34, pad35, pad36, pad37, pad38, pad39;
}
