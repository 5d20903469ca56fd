package org.maplitmus.layouts.weakened;

/** A line of bytes for a subclass to put behind the header. */
class BytesBefore {
    byte pad00, pad01, pad02, pad03, pad04, pad05, pad06, pad07;
    byte pad08, pad09, pad10, pad11, pad12, pad13, pad14, pad15;
    byte pad16, pad17, pad18, pad19, pad20, pad21, pad22, pad23;
    byte pad24, pad25, pad26, pad27, pad28, pad29, pad30, pad31;
    byte pad32, pad33, pad34, pad35, pad36, pad37, pad38, pad39;
    byte pad40, pad41, pad42, pad43, pad44, pad45, pad46, pad47;
    byte pad48, pad49, pad50, pad51, pad52, pad53, pad54, pad55;
    byte pad56, pad57, pad58, pad59, pad60, pad61, pad62, pad63;
}
