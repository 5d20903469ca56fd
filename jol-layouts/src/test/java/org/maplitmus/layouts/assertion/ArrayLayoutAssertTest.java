package org.maplitmus.layouts.assertion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maplitmus.layouts.assertion.LayoutAssertions.assertThatArray;

import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.model.LayoutModel;

class ArrayLayoutAssertTest {

    @Test
    void acceptsSlotsWithALineOfElementsBeforeBetweenAndBehind() {
        assertThatCode(() -> assertThatArray(long[].class)
                        .length(48)
                        .slots(8, 8, 4)
                        .areIsolated()
                        .onLinesOf(64)
                        .underAllModels())
                .doesNotThrowAnyException();
    }

    @Test
    void rejectsASlotBesideTheLengthWordInTheseWords() {
        assertThatThrownBy(() -> assertThatArray(long[].class)
                        .length(48)
                        .slots(0, 8, 4)
                        .areIsolated()
                        .under(LayoutModel.JDK17))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                long[48], slots 0 + 8 * i, i < 4: not isolated on lines of 64 bytes under 1 of 1 models
                  jdk17:
                    [0] shares a line with the length word at 7 of 8 addresses
                    [0] shares a line with the object before at 5 of 8 addresses
                  smallest fix: first slot 7, stride 8, length 39

                long[48], slots 0 + 8 * i, i < 4  JDK 15 to 24 (verified)
                400 bytes, lines of 64, object at 0 (mod 64)
                     +0 X |hhhhhhhh hhhhllll AAAAAAAA ........ ........ ........ ........ ........|
                    +64 * |........ ........ BBBBBBBB ........ ........ ........ ........ ........|
                   +128 * |........ ........ CCCCCCCC ........ ........ ........ ........ ........|
                   +192 * |........ ........ DDDDDDDD ........ ........ ........ ........ ........|
                   +256   |........ ........ ........ ........ ........ ........ ........ ........|
                           ...
                   +384   |........ ........ ######## ######## ######## ######## ######## ########|
                  A hot [0] @ 16
                  B hot [8] @ 80
                  C hot [16] @ 144
                  D hot [24] @ 208
                  h header   l length word   . padding   _ gap   # another object   X shared line   * isolated line
                  drawn in target/layouts/long-48-slots-0-8-i-i-4-jdk17-64.svg""");
    }

    @Test
    void theDescriptionStandsBeforeTheFailure() {
        assertThatThrownBy(() -> assertThatArray(int[].class)
                        .as("the stripes")
                        .length(48)
                        .slots(0, 8, 4)
                        .areIsolated()
                        .underAllModels())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("[the stripes] int[48], slots 0 + 8 * i, i < 4: not isolated");
    }

    @Test
    void aSlotOutsideTheArrayIsAnError() {
        assertThatThrownBy(() -> assertThatArray(long[].class)
                        .length(32)
                        .slots(8, 8, 4)
                        .areIsolated()
                        .underAllModels())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("4 slots from 8 at distances of 8 are not in an array of 32");
    }

    @Test
    void anArrayWithoutSlotsIsAnError() {
        assertThatThrownBy(() ->
                        assertThatArray(long[].class).length(48).areIsolated().underAllModels())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no slots: say length(...).slots(...)");
    }

    @Test
    void aClassThatIsNoArrayIsAnError() {
        assertThatThrownBy(() -> assertThatArray(String.class)
                        .length(48)
                        .slots(8, 8, 4)
                        .areIsolated()
                        .underAllModels())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is no array type, such as long[].class");
    }
}
