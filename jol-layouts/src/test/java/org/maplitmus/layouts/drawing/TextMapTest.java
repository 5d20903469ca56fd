package org.maplitmus.layouts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.model.LayoutModel;

class TextMapTest {

    @Test
    void aReferenceInThePaddingIsDrawnBesideTheHotOne() {
        assertThat(map(Drawn.queue(64), LayoutModel.JDK25)).isEqualTo("""
                org.example.Queue  JDK 25 (verified)
                152 bytes, lines of 64, object at 0 (mod 64)
                     +0   |hhhhhhhh hhhh.... ........ ........ ........ ........ ........ ........|
                    +64 X |........ ....AAAA aaaa.... ........ ........ ........ ........ ........|
                   +128   |........ ........ ....____ ######## ######## ######## ######## ########|
                  A hot Head.head @ 76
                  a cold Queue.empty @ 80
                  h header   . padding   _ gap   # another object   X shared line   * isolated line
                """);
    }

    @Test
    void anIsolatedFieldHasALineWithAStar() {
        assertThat(map(Drawn.queue(64), LayoutModel.JDK17)).isEqualTo("""
                org.example.Queue  JDK 15 to 24 (verified)
                152 bytes, lines of 64, object at 0 (mod 64)
                     +0   |hhhhhhhh hhhh.... ........ ........ ........ ........ ........ ........|
                    +64 * |........ ....AAAA ........ ........ ........ ........ ........ ........|
                   +128   |........ ........ aaaa____ ######## ######## ######## ######## ########|
                  A hot Head.head @ 76
                  a cold Queue.empty @ 144
                  h header   . padding   _ gap   # another object   X shared line   * isolated line
                """);
    }

    @Test
    void anArrayShowsItsLengthWordAndItsSlots() {
        assertThat(map(Drawn.slots(), LayoutModel.JDK25_NO_CCP)).isEqualTo("""
                long[40], slots 0 + 8 * i, i < 4  JDK 25, no compressed class pointers (verified)
                344 bytes, lines of 64, object at 0 (mod 64)
                     +0 X |hhhhhhhh hhhhhhhh llll____ AAAAAAAA ........ ........ ........ ........|
                    +64 * |........ ........ ........ BBBBBBBB ........ ........ ........ ........|
                   +128 * |........ ........ ........ CCCCCCCC ........ ........ ........ ........|
                   +192 * |........ ........ ........ DDDDDDDD ........ ........ ........ ........|
                   +256   |........ ........ ........ ........ ........ ........ ........ ........|
                   +320   |........ ........ ........ ######## ######## ######## ######## ########|
                  A hot [0] @ 24
                  B hot [8] @ 88
                  C hot [16] @ 152
                  D hot [24] @ 216
                  h header   l length word   . padding   _ gap   # another object   X shared line   * isolated line
                """);
    }

    @Test
    void aLineOf128BytesHasTwoRowsAndOneMark() {
        assertThat(map(Drawn.queue(128), LayoutModel.JDK17)).isEqualTo("""
                org.example.Queue  JDK 15 to 24 (verified)
                152 bytes, lines of 128, object at 8 (mod 128)
                     -8 X |######## hhhhhhhh hhhh.... ........ ........ ........ ........ ........|
                    +56   |........ ........ ....AAAA ........ ........ ........ ........ ........|
                   +120   |........ ........ ........ aaaa____ ######## ######## ######## ########|
                   +184   |######## ######## ######## ######## ######## ######## ######## ########|
                  A hot Head.head @ 76
                  a cold Queue.empty @ 144
                  h header   . padding   _ gap   # another object   X shared line   * isolated line
                """);
    }

    @Test
    void theObjectStandsWhereMostLinesAreShared() {
        assertThat(map(Drawn.pair(), LayoutModel.JDK17)).isEqualTo("""
                org.example.Pair  JDK 15 to 24 (verified)
                32 bytes, lines of 64, object at 40 (mod 64)
                    -40 X |######## ######## ######## ######## ######## hhhhhhhh hhhh____ AAAAAAAA|
                    +24 X |BBBBBBBB ######## ######## ######## ######## ######## ######## ########|
                  A hot Pair.head @ 16
                  B hot Pair.tail @ 24
                  h header   . padding   _ gap   # another object   X shared line   * isolated line
                """);
    }

    @Test
    void anUnverifiedModelIsMarked() {
        assertThat(map(Drawn.pair(), LayoutModel.JDK17_32_BIT))
                .startsWith("org.example.Pair  JDK 15 to 24, 32-bit (unverified)\n");
    }

    private static String map(Obligation obligation, LayoutModel model) {
        return TextMap.of(obligation, obligation.verdict(model));
    }
}
